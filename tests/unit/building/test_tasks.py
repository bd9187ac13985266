"""What is handed to an executor can be sent to another machine, and does the same there."""

import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from generator.building.build_context import BuildContext
from generator.building.build_request import BuildRequest
from generator.building.drawing_step import drawing_of
from generator.building.executor import Here
from generator.building.planning_step import plan
from generator.building.progress import Clock, Silent
from generator.building.validating_step import Validating
from generator.reading.content_files import read_sources
from generator.reading.fitting import fitted
from tests.sites.small import TODAY, catalogue_of, logo, small, write


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    return write(tmp_path_factory.mktemp("root"), small(), templates=None)


def tasks(root: Path):
    """Each task that there is, with an item for it."""
    request = BuildRequest(root=root, output=root / "output", now=TODAY)
    context = BuildContext.of(request, read_sources(root), Clock(Silent()), Here())
    catalogue = catalogue_of(root)
    source = next(each for each in context.found.sources if each.path.endswith("role-1.md"))
    page = next(each for each in plan(context, catalogue).pages if each.url == "placements/harbour/role-1/")
    return {
        "validating": (Validating(words=catalogue.words), source),
        "drawing": (drawing_of(context, catalogue), page),
        "fitting": (fitted, logo("navy")),
    }


@pytest.mark.parametrize("name", ["validating", "drawing", "fitting"])
def test_a_task_that_has_worked_and_was_sent_elsewhere_does_the_same_there(root, name):
    task, item = tasks(root)[name]
    expected = task(item)
    assert pickle.loads(pickle.dumps(task))(pickle.loads(pickle.dumps(item))) == expected  # noqa: S301 - our own bytes
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as elsewhere:
        assert elsewhere.submit(task, item).result() == expected


def test_the_pickle_of_a_task_has_no_compiled_template_in_it(root):
    task, item = tasks(root)["drawing"]
    before = pickle.dumps(task)
    task(item)
    assert pickle.dumps(task) == before
