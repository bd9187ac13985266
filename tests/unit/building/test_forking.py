"""Work spread over processes comes back in order, and what goes wrong in one is told."""

import multiprocessing
import os
import signal

import pytest

from generator.building.forking import WORTH_SPREADING, Forking, WorkerDied

MANY = list(range(WORTH_SPREADING * 3))


def double(number: int) -> int:
    return number * 2


def where(_: int) -> int:
    return os.getpid()


def fail_at_100(number: int) -> int:
    if number == 100:
        raise LookupError("the hundredth")
    return number


def die_at_100(number: int) -> int:
    if number == 100:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.parametrize("workers", [1, 2, 5, 64])
def test_results_come_in_the_order_of_the_items(workers):
    assert Forking(workers).map(double, MANY) == [number * 2 for number in MANY]


def test_nothing_to_do_is_done():
    assert Forking(4).map(double, []) == []


def test_many_items_are_spread_and_few_are_not():
    assert os.getpid() not in set(Forking(2).map(where, MANY))
    assert set(Forking(2).map(where, MANY[:10])) == {os.getpid()}


@pytest.mark.parametrize("workers", [1, 2])
def test_a_fault_in_the_work_is_raised_here(workers):
    with pytest.raises(LookupError, match="the hundredth"):
        Forking(workers).map(fail_at_100, MANY)


def test_a_worker_that_dies_is_told_of():
    with pytest.raises(WorkerDied):
        Forking(2).map(die_at_100, MANY)


@pytest.mark.parametrize("workers", [1, 2])
def test_progress_ends_at_the_whole_and_never_goes_back(workers):
    heard: list[int] = []
    Forking(workers).map(double, MANY, heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == len(MANY)


def test_nothing_is_left_running():
    Forking(3).map(double, MANY)

    assert multiprocessing.active_children() == []
