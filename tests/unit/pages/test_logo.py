import json
import re

import pytest

from generator.building.result import Outcome
from tests.sites.small import built, logo, small, tree, write

PAGE = "organisations/tide/index.html"
LISTING = "placements/tide/role-0/index.html"


@pytest.fixture
def root(tmp_path):
    made = write(tmp_path, small())
    built(made)
    return made


def logos(site):
    return [path for path in site if path.startswith("media/")]


def test_a_logo_is_a_file_whose_name_changes_with_its_bytes(root):
    (before,) = logos(tree(root / "output"))
    assert re.fullmatch(r"media/tide\.[0-9a-f]{10}\.webp", before)
    write(root, {"content/media/tide.png": logo("red")})
    result = built(root)
    (after,) = logos(tree(root / "output"))
    assert before != after
    assert result.drawn == 6  # the logo, the organisation and its four listings


def test_a_page_shows_the_logo_and_keeps_room_for_it(root):
    site = tree(root / "output")
    assert f'<img src="../../{logos(site)[0]}" width="24" height="16" alt="">'.encode() in site[PAGE]


def test_a_job_posting_has_the_logo_at_its_full_address(root):
    site = tree(root / "output")
    said = [json.loads(found) for found in re.findall(rb'ld\+json">(.*?)</script>', site[LISTING])]
    posting = next(one for one in said if one["@type"] == "JobPosting")
    assert posting["hiringOrganization"]["logo"] == f"https://small.example/{logos(site)[0]}"


def test_a_logo_that_has_gone_is_a_warning_and_leaves_the_organisation(root):
    (root / "content/media/tide.png").unlink()
    result = built(root)
    site = tree(root / "output")
    assert result.outcome is Outcome.PUBLISHED
    assert "C416" in {one.code for one in result.diagnostics if one.severity == "warning"}
    assert logos(site) == []
    assert b"<img" not in site[PAGE]


def test_a_picture_that_was_decoded_before_is_not_decoded_again(root, monkeypatch):
    monkeypatch.setattr("generator.reading.fitting.fitted", None)
    write(root, {"content/guides/kenya.md": small()["content/guides/kenya.md"].replace("weather", "rain")})
    assert built(root).outcome is Outcome.PUBLISHED
    assert len(logos(tree(root / "output"))) == 1


def test_a_picture_that_nobody_names_is_not_published(root):
    write(root, {"content/media/other.png": logo("red")})
    assert built(root).outcome is Outcome.UNCHANGED
