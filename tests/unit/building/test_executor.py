"""An executor gives what comes of each item, in order, and says how far it is."""

import pytest

from generator.building.executor import Here
from generator.building.forking import Forking

EXECUTORS = [Here(), Forking(1), Forking(2)]


@pytest.mark.parametrize("executor", EXECUTORS)
def test_every_executor_does_the_same(executor):
    assert executor.map(str, range(70)) == [str(number) for number in range(70)]
    assert executor.map(str, []) == []


def test_here_does_one_after_the_other_and_says_how_far_it_is():
    heard: list[int] = []
    assert Here().map(str, range(70), heard.append) == [str(number) for number in range(70)]
    assert heard == [0, 32, 64, 70]
