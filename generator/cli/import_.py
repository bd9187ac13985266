"""`catalog import`: other people's listings into ours."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from generator.importing.run import Ran

_FORMATS = ("human", "json", "github", "summary")


@click.group("import")
def import_group() -> None:
    """Turn listings of another system into Markdown files."""


@import_group.command("iaeste")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--into",
    "root",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="The catalogue's folder; the current one unless given.",
)
@click.option("--apply", metavar="ADDRESS", help="Where candidates apply; IAESTE's own site unless given.")
@click.option("--format", "form", type=click.Choice(_FORMATS), default="human", help="How to report.")
@click.option("--advice", is_flag=True, help="Show every piece of advice, not only how many there are.")
@click.option("--strict", is_flag=True, help="End with 1 for warnings too.")
@click.pass_context
def iaeste(  # noqa: PLR0913, PLR0917 - one for each option
    context: click.Context, file: Path, root: Path, apply: str | None, form: str, advice: bool, strict: bool
) -> None:
    """Turn FILE, a JSON export of IAESTE's exchange, into placements and organisations.

    What an offer states stands in a field or, where no field takes it, in a list at the end of the listing. Gender and
    people's names are dropped. Running it again changes nothing; files that somebody edited are left as they are.
    """
    from generator.importing.run import import_iaeste  # noqa: PLC0415 - start-up stays lean

    ran = import_iaeste(root, file, _contact(apply), _progress)
    click.echo(_report(ran, form, advice=advice), nl=False)
    click.echo(_done(ran), err=form != "human")
    context.exit(_code(ran, strict=strict))


def _contact(apply: str | None) -> str | None:
    from generator.schema.kinds.link import contact  # noqa: PLC0415 - the same
    from generator.schema.refusal import Refusal  # noqa: PLC0415 - the same

    try:
        if apply is not None:
            contact(apply)
    except Refusal as refusal:
        raise click.BadParameter(f"{refusal.message}; {refusal.cure}", param_hint="--apply") from None
    return apply


def _progress(done: int, of: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{done:,} of {of:,} files" + "\r\x1b[K" * (done == of), nl=False, err=True)


def _report(ran: "Ran", form: str, *, advice: bool) -> str:
    import os  # noqa: PLC0415 - the same

    from generator.diagnostics.diagnostic import Severity  # noqa: PLC0415 - the same
    from generator.reporting import FORMATS, Report, shows_colour  # noqa: PLC0415 - the same

    found = ran.diagnostics
    hidden: list[str] = []
    if form == "human" and not advice:
        found = tuple(each for each in found if each.severity is not Severity.ADVICE)
        hidden = [each.name for each in ran.diagnostics if each.severity is Severity.ADVICE]
    colour = shows_colour(sys.stdout, os.environ)
    text = FORMATS[form](Report(diagnostics=found, files=1, colour=colour))
    counted = ", ".join(f"{name} {hidden.count(name)}" for name in dict.fromkeys(hidden))
    return text + (f"Advice that --advice shows: {counted}\n" if counted else "")


def _done(ran: "Ran") -> str:
    files = ", ".join(f"{count:,} {outcome}" for outcome, count in ran.counts().items())
    return f"{ran.offers:,} offers: {files or 'no file written'}"


def _code(ran: "Ran", *, strict: bool) -> int:
    from generator.diagnostics.diagnostic import Severity  # noqa: PLC0415 - the same

    grave = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return int(any(each.severity in grave for each in ran.diagnostics))
