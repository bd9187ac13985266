"""`catalog explain`: the manual page of a code."""

import re

import click


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Say what a diagnostic's CODE means, with a bad and a good example; without one, list all codes."""
    from generator.cli.all_codes import CODES  # noqa: PLC0415 - `catalog --help` must not wait for it

    if code is None:
        for each in CODES:
            click.echo(f"{each.id}  {each.severity:<8} {each.name:<28} {each.manual.strip().splitlines()[0]}")
        return
    meant = next((each for each in CODES if code.upper() == each.id or code.lower() == each.name), None)
    if meant is None:
        raise click.UsageError(f"there is no code {code[:40]!r}; `catalog explain` lists them all")
    click.echo(f"{meant.id} {meant.name} ({meant.severity})\n\n{_plain(meant.manual)}")


def _plain(page: str) -> str:
    """The page without the empty line that Markdown wants before an example."""
    return re.sub(r"^(Bad|Good):\n\n(?= {4})", r"\1:\n", page.strip(), flags=re.MULTILINE)
