"""The end of every command: clean, whatever happens, and with the exit code that says what did."""

import io
import os
import signal
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Final, NoReturn

import click

from generator.cli.lazy import LazyGroup

CRASHED: Final = 2
_BY_SIGNAL: Final = 128
"""What shells add to the number of the signal that ended a command."""


class Ended(BaseException):
    """Somebody asked the program to end; `number` is that of the signal."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class GuardedGroup(LazyGroup):
    """Commands that end without a traceback: asked to stop, their reader gone, or at a fault of our own."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a fault of our own is told in a line, and with `--debug` whole."""
        _write_whatever_the_terminal_takes()
        try:
            with _ended_by_signals():
                return super().invoke(ctx)
        except (KeyboardInterrupt, click.Abort):
            _stopped(signal.SIGINT)
        except Ended as ended:
            _stopped(ended.number)
        except BrokenPipeError:
            _silent()
            sys.exit(_BY_SIGNAL + signal.SIGPIPE)
        except (click.ClickException, click.exceptions.Exit):
            raise
        except Exception as error:  # noqa: BLE001 - the outermost handler: nothing may pass it
            _crashed(error, debug=bool(ctx.params.get("debug")) or bool(os.environ.get("CATALOG_DEBUG")))


def _write_whatever_the_terminal_takes() -> None:
    """A listing may hold what the terminal's encoding lacks; that is shown as an escape and is no reason to fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Let the signals by which systems end programs be exceptions, so that workers and programs end with us."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = [number for name in ("SIGTERM", "SIGHUP") if (number := getattr(signal, name, None))]
    before = {number: signal.signal(number, _end) for number in numbers if signal.getsignal(number) != signal.SIG_IGN}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, _: FrameType | None) -> NoReturn:
    raise Ended(number)


def _stopped(number: int) -> NoReturn:
    click.echo("\nStopped." if number == signal.SIGINT else "Stopped.", err=True)
    sys.exit(_BY_SIGNAL + number)


def _silent() -> None:
    """Leave nothing in the buffers that the interpreter would try to write to a reader that has gone."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            os.dup2(nowhere, stream.fileno())
        except (OSError, ValueError):
            continue


def _crashed(error: Exception, *, debug: bool) -> NoReturn:
    if debug:
        traceback.print_exception(error)
    else:
        said = " ".join(f"{type(error).__name__}: {error}".split())[:300]
        click.echo(f"catalog failed, which is a fault of its own: {said}", err=True)
        click.echo("Run it again as `catalog --debug …` to see where, and report that.", err=True)
    sys.exit(CRASHED)
