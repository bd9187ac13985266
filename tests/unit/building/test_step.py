from types import SimpleNamespace

import pytest

from generator.building.progress import Clock, Silent
from generator.building.step import step


@step("count")
def counted(context, numbers):
    """Count them."""
    return len(context.extra) + len(numbers)


def context():
    return SimpleNamespace(clock=Clock(Silent()), extra="ab")


def test_a_step_gives_what_it_gives_and_is_timed_by_its_name():
    here = context()
    assert counted(here, [1, 2, 3]) == 5
    assert [each.name for each in here.clock.steps] == ["count"]


def test_what_a_step_raises_goes_on():
    with pytest.raises(TypeError):
        counted(context(), None)
