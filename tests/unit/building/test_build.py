"""What a build depends on besides its files: what the repository knows of them."""

from generator.building.build import build
from generator.building.build_request import BuildRequest
from generator.building.result import Outcome
from generator.catalogue.history import History
from tests.sites.small import TODAY, small, write


def test_a_build_is_done_anew_where_the_repository_stands_elsewhere(tmp_path):
    request = BuildRequest(root=write(tmp_path, small()), output=tmp_path / "output", now=TODAY, search=False)
    first, second = History(commit="a" * 40), History(commit="b" * 40)
    steps = [[step.name for step in build(request, history=each).steps] for each in (first, first, second)]
    assert [names[-1] for names in steps] == ["publish", "look", "publish"]


def test_the_steps_are_told_in_the_order_in_which_they_are_done(tmp_path):
    request = BuildRequest(root=write(tmp_path, small()), output=tmp_path / "output", now=TODAY, search=False)
    result = build(request)
    named = "look read validate assemble judge plan draw index publish"
    assert ([step.name for step in result.steps], result.outcome) == (named.split(), Outcome.PUBLISHED)
