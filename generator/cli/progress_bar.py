"""How far a build is: a bar on a terminal, plain lines elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TextIO

from generator.building.progress import Progress, Silent

WORDS: Final = {
    "look": "Looking for changes",
    "read": "Reading vocabularies",
    "validate": "Reading listings",
    "assemble": "Putting the catalogue together",
    "judge": "Checking",
    "plan": "Planning pages",
    "draw": "Drawing pages",
    "index": "Making the search index",
    "publish": "Publishing",
}
WORTH_SAYING: Final = 200
"""Shorter steps are over before a line about them could be read."""


class Lines:
    """A line for each step that has much to do; nothing that a log would be littered with."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def begin(self, step: str, total: int) -> None:
        """Say that a long step begins."""
        if total >= WORTH_SAYING:
            self._out.write(f"{WORDS.get(step, step)}: {total:,}\n")
            self._out.flush()

    def done(self, count: int) -> None:
        """Say nothing more."""


class Bar:
    """One bar, which is drawn only when there is something new to show: no thread that a fork would break."""

    def __init__(self, bar: "rich.progress.Progress") -> None:  # type: ignore[name-defined]  # noqa: F821 - imported below
        self._bar = bar
        self._task = bar.add_task("", total=None)

    def begin(self, step: str, total: int) -> None:
        """Show the step, and how long it is once that is known."""
        self._bar.reset(self._task, description=WORDS.get(step, step), total=total or None)
        self._bar.refresh()

    def done(self, count: int) -> None:
        """Show how many are finished."""
        self._bar.update(self._task, completed=count)
        self._bar.refresh()


@contextmanager
def progress_for(out: TextIO, *, quiet: bool) -> Iterator[Progress]:
    """The way to show progress that suits `out`."""
    if quiet:
        yield Silent()
    elif not out.isatty():
        yield Lines(out)
    else:
        from rich.console import Console  # noqa: PLC0415 - slow to load, and only terminals need it
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn  # noqa: PLC0415
        from rich.progress import Progress as RichProgress  # noqa: PLC0415

        columns = (TextColumn("{task.description:<24}"), BarColumn(), MofNCompleteColumn())
        with RichProgress(*columns, console=Console(file=out), transient=True, auto_refresh=False) as bar:
            yield Bar(bar)
