"""`catalog schema`: what a record may say, for editors, programs and people."""

import click


@click.command("schema")
@click.argument("record", required=False, metavar="[RECORD]")
@click.option("--reference", is_flag=True, help="Print the reference table of the documentation instead.")
def schema(record: str | None, reference: bool) -> None:
    """Print the JSON Schema (draft 2020-12) of RECORD, or of every record by its name.

    The records are placement, organisation, guide, site and term.
    """
    click.echo(_reference() if reference else _schemas(record), nl=not reference)


def _reference() -> str:
    from generator.schema.derived.reference import reference  # noqa: PLC0415 - start-up stays lean

    return reference()


def _schemas(record: str | None) -> str:
    import json  # noqa: PLC0415 - the same

    from generator.schema.derived.json_schema import json_schema, records  # noqa: PLC0415 - the same

    if record is not None and record not in records():
        raise click.BadParameter(f"write one of: {', '.join(records())}", param_hint="RECORD")
    chosen = json_schema(record) if record else {name: json_schema(name) for name in records()}
    return json.dumps(chosen, indent=2, ensure_ascii=False)
