"""The shape of a report format: a module with a name and a function from a report to text."""

from typing import Protocol

from generator.reporting.report import Report


class Format(Protocol):
    """A way to show a report; every command with `--format` takes each by its `NAME`.

    `FOR_PEOPLE` formats are read on a terminal, among other lines. The others have the output to themselves, since a
    program reads it.
    """

    NAME: str
    FOR_PEOPLE: bool

    def show(self, report: Report, /) -> str:
        """The whole of `report` as text."""
        ...
