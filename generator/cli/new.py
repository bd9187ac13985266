"""`catalog new`: a listing that passes the check."""

import sys
from datetime import datetime
from pathlib import Path

import click

from generator.cli.catalogue_folder import required, root_option
from generator.cli.today import today_option


@click.command("new")
@root_option
@click.option("--organisation", help="Its name, or the name of its file; added where it is not there.")
@click.option("--organisation-kind", help="Of a new organisation: company, university, non-profit, …")
@click.option("--organisation-country", help="Of a new organisation: where its seat is.")
@click.option("--organisation-website", help="Of a new organisation: its https address.")
@click.option("--title", help="What the intern will be.")
@click.option("--summary", help="One sentence that says what the work is.")
@click.option("--field", "fields", multiple=True, help="A field of education; up to three times.")
@click.option("--country", help="Where the work is done.")
@click.option("--city", help="The town or city of the workplace.")
@click.option("--mode", help="on-site, hybrid or remote.")
@click.option("--remote-from", multiple=True, help="A country that a remote intern may live in; any number of times.")
@click.option("--duration", help="Such as 10-14 weeks.")
@click.option("--deadline", help="Such as 2027-02-28, or rolling.")
@click.option("--apply", help="The https or e-mail address to apply at.")
@click.option("--supervisor", help="The position of the person who guides the intern.")
@click.option("--learning-outcome", "learning_outcomes", multiple=True, help="What the intern will learn to do.")
@click.option("--set", "more", multiple=True, metavar="KEY=VALUE", help="Any other key of the reference.")
@click.option("--name", help="The file's name without .md; made of the title unless given.")
@today_option
def new(
    root: Path, now: datetime, more: tuple[str, ...], name: str | None, **flags: str | tuple[str, ...] | None
) -> None:
    """Write a listing, and its organisation where that is new; asks for what the options do not say.

    Optional keys stand in the file as comments, each with its description and an example. No file is ever overwritten,
    and nothing is written before the last question is answered.
    """
    from generator.cli.drafting import Drafting  # noqa: PLC0415 - `catalog --help` must not wait for it

    stated = {key: value for key, value in flags.items() if value}
    required(root)
    drafting = Drafting(root, ask=_on_terminal())
    files = drafting.files(stated, more, name)
    _write(root, files)
    sys.exit(_checked(root, list(files), now))


def _on_terminal() -> bool:
    return sys.stdin.isatty()


def _write(root: Path, files: dict[str, str]) -> None:
    from generator.disk.storing import create_all  # noqa: PLC0415 - the same

    try:
        create_all(root, files)
    except OSError as error:
        raise click.ClickException(f"nothing was written: {error.strerror or error}") from None
    for path in files:
        click.echo(f"wrote {path}")


def _checked(root: Path, paths: list[str], now: datetime) -> int:
    """Say what the check has to say of the new files; 1 where it finds an error."""
    from generator.building.checking import check  # noqa: PLC0415 - the same
    from generator.cli.report_format import exit_code, show  # noqa: PLC0415 - the same
    from generator.diagnostics.diagnostic import Severity  # noqa: PLC0415 - the same
    from generator.reporting import human  # noqa: PLC0415 - the same

    checked = check(root, [root / path for path in paths], now)
    told = tuple(each for each in checked.diagnostics if each.severity is not Severity.ADVICE)
    show(human, told, checked.files)
    return exit_code(told, strict=False)
