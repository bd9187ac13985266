import io

import pytest

from generator.building.progress import Silent
from generator.cli.progress_bar import WORTH_SAYING, Bar, Lines, progress_for


class Terminal(io.StringIO):
    """What looks like a terminal."""

    def isatty(self):
        return True


def test_in_a_log_a_long_step_has_a_line_and_a_short_one_none():
    out = io.StringIO()
    with progress_for(out, quiet=False) as progress:
        progress.begin("read", WORTH_SAYING - 1)
        progress.begin("draw", 12_345)
        progress.done(12_345)
    assert out.getvalue() == "Drawing pages: 12,345\n"


def test_a_step_without_words_goes_by_its_name():
    out = io.StringIO()
    Lines(out).begin("polish", WORTH_SAYING)
    assert out.getvalue() == "polish: 200\n"


def test_on_a_terminal_there_is_a_bar_with_the_step_and_the_count():
    out = Terminal()
    with progress_for(out, quiet=False) as progress:
        progress.begin("draw", 40)
        progress.done(7)
        shown = out.getvalue()
    assert isinstance(progress, Bar)
    assert "Drawing pages" in shown
    assert "7/40" in shown


@pytest.mark.parametrize("out", [io.StringIO(), Terminal()])
def test_where_it_is_to_be_quiet_nothing_is_written(out):
    with progress_for(out, quiet=True) as progress:
        progress.begin("draw", 12_345)
    assert (isinstance(progress, Silent), out.getvalue()) == (True, "")
