"""What takes too long is stopped in its midst, and nothing else is."""

import re
import signal

import pytest

from generator.prose.bounds import OutOfTime, in_time

SLOW = re.compile(r"(a+)+$")


@pytest.fixture(autouse=True)
def _as_before():
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, signal.SIG_DFL)


@pytest.fixture(autouse=True)
def _no_limit_for_good(monkeypatch):
    monkeypatch.setattr("generator.prose.bounds._limit", lambda *_: None)


def test_a_regular_expression_that_would_take_for_ever_is_stopped():
    with pytest.raises(OutOfTime), in_time(0.1):
        SLOW.match("a" * 40 + "b")


def test_no_library_can_catch_it():
    assert not issubclass(OutOfTime, Exception)


def test_what_is_done_in_time_is_left_alone_afterwards():
    with in_time(0.1):
        pass
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)
