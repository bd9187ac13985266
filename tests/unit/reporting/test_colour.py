import io

import pytest

from generator.reporting.colour import shows_colour


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("environment", "colour"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_a_terminal_shows_colour_unless_asked_not_to(environment, colour):
    assert shows_colour(Terminal(), environment) is colour


def test_a_pipe_shows_none():
    assert shows_colour(io.StringIO(), {}) is False
