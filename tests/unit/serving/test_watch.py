import json

import pytest

from generator.building.build_request import BuildRequest
from generator.building.result import Outcome
from generator.serving.bulletin import Bulletin
from generator.serving.watch import builds, saves
from tests.sites.small import TODAY, small, write


@pytest.fixture
def root(tmp_path):
    return write(tmp_path, small())


def request(root):
    return BuildRequest(root=root, output=root / "output", now=TODAY, search=False)


def test_there_is_a_build_now_and_one_after_each_change_and_each_is_told(root):
    bulletin = Bulletin()
    numbers = [bulletin.latest().number for _ in builds(request(root), bulletin, iter(["saved", "saved"]))]
    assert numbers == [1, 2, 3]


def test_a_refused_build_is_told_with_its_faults_and_the_site_stays(root):
    bulletin = Bulletin()

    def broken():
        (root / "content/site.yaml").write_text("name: [")
        yield "saved"

    outcomes = [result.outcome for result in builds(request(root), bulletin, broken())]
    told = json.loads(bulletin.latest().faults)
    assert outcomes == [Outcome.PUBLISHED, Outcome.REFUSED]
    assert told["outcome"] == "refused"
    assert "content/site.yaml" in {each["path"] for each in told["report"]["diagnostics"]}
    assert (root / "output/index.html").is_file()


def test_only_content_and_templates_are_watched_as_far_as_there_are_any(root, monkeypatch):
    watched = []
    monkeypatch.setattr("generator.serving.watch.watch", lambda *folders, **_: watched.append(folders) or [])
    list(saves(root))
    (root / "templates").rename(root / "elsewhere")
    list(saves(root))
    assert watched == [(root / "content", root / "templates"), (root / "content",)]
