"""`--format`: how to show what there is to say, the same in every command that has it."""

import os
import sys
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from generator.diagnostics.diagnostic import Diagnostic
    from generator.reporting.format import Format


class ReportFormat(click.ParamType):  # type: ignore[type-arg]  # generic in the newest click only
    """One of the report formats by its name; they are loaded when one is asked for."""

    name = "format"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> "Format":
        """Find the format that is called `value`."""
        formats = {form.NAME: form for form in _formats()}
        if value not in formats:
            self.fail(f"{str(value)[:40]!r} is not one of {', '.join(map(repr, formats))}.", param, ctx)
        return formats[value]

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """Name them all in the help."""
        del param, ctx
        return f"[{'|'.join(form.NAME for form in _formats())}]"


format_option = click.option(
    "--format", "form", type=ReportFormat(), default="human", show_default=True, help="How to report."
)


def show(
    form: "Format", diagnostics: "tuple[Diagnostic, ...]", files: int, *, err: bool = False, advice: bool = True
) -> None:
    """Write a report to the output, or else to where errors go; `advice` is shown word by word, or only counted."""
    from generator.reporting.colour import shows_colour  # noqa: PLC0415 - `catalog --help` must not wait for it
    from generator.reporting.report import Report  # noqa: PLC0415 - the same

    colour = shows_colour(sys.stderr if err else sys.stdout, os.environ)
    click.echo(form.show(Report(diagnostics=diagnostics, files=files, colour=colour, advice=advice)), nl=False, err=err)


def exit_code(diagnostics: "tuple[Diagnostic, ...]", *, strict: bool) -> int:
    """1 where there is an error or, if `strict`, a warning; else 0."""
    from generator.diagnostics.diagnostic import Severity  # noqa: PLC0415 - the same

    grave = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return int(any(each.severity in grave for each in diagnostics))


def _formats() -> "tuple[Format, ...]":
    from generator.reporting import FORMATS  # noqa: PLC0415 - `catalog --help` must not wait for it

    return FORMATS
