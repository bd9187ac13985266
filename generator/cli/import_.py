"""`catalog import`: other people's listings into ours; a command an importer."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.report_format import exit_code, format_option, show

if TYPE_CHECKING:
    from generator.importing.importer import Importer
    from generator.importing.run import Ran
    from generator.reporting.format import Format


class Importers(click.Group):
    """A group of one command an importer, which are loaded when one is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the alphabet."""
        del ctx
        return sorted(_importers())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command that imports what `cmd_name` knows."""
        del ctx
        importer = _importers().get(cmd_name)
        return _command(importer) if importer else None


@click.group("import", cls=Importers)
def import_group() -> None:
    """Turn listings of another system into Markdown files."""


def _importers() -> "dict[str, Importer]":
    from generator.importing.importers import IMPORTERS  # noqa: PLC0415 - start-up stays lean

    return {importer.NAME: importer for importer in IMPORTERS}


def _command(importer: "Importer") -> click.Command:
    @click.command(importer.NAME, help=importer.__doc__)
    @click.argument("file", type=click.Path(path_type=Path))
    @click.option(
        "--into",
        "root",
        type=click.Path(path_type=Path, file_okay=False),
        default=Path(),
        help="The catalogue's folder; the current one unless given.",
    )
    @click.option("--apply", metavar="ADDRESS", callback=_contact, help=_where_to_apply(importer.APPLY))
    @format_option
    @click.option("--advice", is_flag=True, help="Show every piece of advice, not only how many there are.")
    @click.option("--strict", is_flag=True, help="End with 1 for warnings too.")
    def command(  # noqa: PLR0913, PLR0917 - one for each option
        file: Path,
        root: Path,
        apply: str | None,
        form: "Format",
        advice: bool,
        strict: bool,
        columns: Path | None = None,
    ) -> None:
        from generator.importing.run import Wish, run  # noqa: PLC0415 - the same

        ran = run(importer, root, file, Wish(apply=apply or "", columns=columns), _progress)
        _show(ran, form, advice=advice)
        sys.exit(exit_code(ran.diagnostics, strict=strict))

    return _with_columns(command) if importer.COLUMNS else command


def _with_columns(command: click.Command) -> click.Command:
    path = click.Path(path_type=Path, dir_okay=False)
    told = "The file that keeps what the columns mean; FILE.columns.yaml beside FILE unless given."
    command.params.insert(2, click.Option(["--columns"], type=path, help=told))
    return command


def _where_to_apply(usual: str) -> str:
    return f"Where candidates apply; {usual or 'the address in each offer'} unless given."


def _contact(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    from generator.schema.kinds.link import contact  # noqa: PLC0415 - the same
    from generator.schema.refusal import Refusal  # noqa: PLC0415 - the same

    del ctx, param
    try:
        if value is not None:
            contact(value)
    except Refusal as refusal:
        raise click.BadParameter(f"{refusal.message}; {refusal.cure}") from None
    return value


def _progress(done: int, of: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{done:,} of {of:,} files" + "\r\x1b[K" * (done == of), nl=False, err=True)


def _show(ran: "Ran", form: "Format", *, advice: bool) -> None:
    """The report, and what came of the files."""
    show(form, ran.diagnostics, files=1, advice=advice)
    if ran.columns and form.FOR_PEOPLE:
        click.echo(_columns(ran))
    click.echo(_done(ran), err=not form.FOR_PEOPLE)


def _columns(ran: "Ran") -> str:
    """What each column was read as."""
    wide = min(40, max(map(len, ran.columns)))
    lines = "".join(f"  {name[:60]:<{wide}}  {meaning}\n" for name, meaning in ran.columns.items())
    return f"Columns, as {ran.columns_path} keeps them:\n{lines}"


def _done(ran: "Ran") -> str:
    files = ", ".join(f"{count:,} {outcome}" for outcome, count in ran.counts().items())
    return f"{ran.offers:,} offer{'s' if ran.offers != 1 else ''}: {files or 'no file written'}"
