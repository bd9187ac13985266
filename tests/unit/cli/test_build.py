"""What `catalog build` takes and what it ends with; tests/unit/building has what a build does."""

import json

import pytest
from click.testing import CliRunner

from generator.cli.build import build
from tests.sites.small import small, write

DAY = ["--today", "2027-01-15", "--no-search", "--workers", "1"]


@pytest.fixture
def root(tmp_path):
    return write(tmp_path, small())


def ran(root, *options):
    return CliRunner().invoke(build, ["--root", str(root), *DAY, *options])


def test_an_address_that_is_not_https_is_refused_before_anything_is_built(tmp_path):
    told = CliRunner().invoke(build, ["--root", str(tmp_path), "--address", "http://catalogue.example/"])

    assert told.exit_code == 2
    assert "write https://catalogue.example/" in told.output
    assert not list(tmp_path.iterdir())


def test_the_site_goes_to_output_in_the_folder_unless_another_place_is_said(root):
    assert ran(root).exit_code == 0
    assert (root / "output/index.html").is_file()
    assert ran(root, "--output", str(root / "elsewhere")).exit_code == 0
    assert (root / "elsewhere/index.html").is_file()


def test_with_json_the_result_is_all_that_is_written(root):
    told = json.loads(ran(root, "--json").stdout)
    assert (told["version"], told["outcome"], told["placements"]) == (1, "published", 8)


def test_with_strict_a_warning_ends_it_with_1_and_nothing_is_published(root):
    listing = root / "content/placements/tide/role-0.md"
    listing.write_text(listing.read_text().replace("mode: on-site", "mode: on-site\ncity: Mombasa #2"))
    assert ran(root).exit_code == 0
    assert (ran(root, "--strict", "--output", str(root / "new")).exit_code, (root / "new").exists()) == (1, False)
