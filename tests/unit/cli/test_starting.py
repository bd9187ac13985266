from datetime import UTC, date, datetime

import pytest

from generator.building.checking import check
from generator.cli.starting import starter
from tests.sites.small import write
from tests.unit.rules.examples import grave

PACKAGES = ("click==8.5.1 --hash=sha256:00\n", "internship-catalog @ git+https://git.example/x@00\n")


@pytest.mark.parametrize("today", [date(2027, 1, 1), date(2028, 2, 29), date(2027, 12, 31)])
def test_what_a_catalogue_begins_with_has_nothing_wrong_with_it_on_its_day(tmp_path, today):
    write(tmp_path, starter(today, *PACKAGES), templates=None)
    assert grave(check(tmp_path, (), datetime.combine(today, datetime.min.time(), UTC)).diagnostics) == []


def test_its_dates_lie_ahead_of_its_day():
    listing = starter(date(2027, 1, 1), *PACKAGES)["content/placements/harbour/wader-survey.md"]
    assert "\ndeadline: 2027-03-02\n" in listing
    assert "\nstarts: 2027-05\n" in listing
    assert "\nposted: 2027-01-01\n" in listing


def test_it_says_which_packages_build_it():
    files = starter(date(2027, 1, 1), *PACKAGES)
    assert (files["requirements.txt"], files["generator.txt"]) == PACKAGES


def test_what_is_built_is_not_kept_and_is_built_every_night():
    files = starter(date(2027, 1, 1), *PACKAGES)
    assert "*" in files["output/.gitignore"].split()
    assert "schedule:" in files[".github/workflows/nightly.yml"]
