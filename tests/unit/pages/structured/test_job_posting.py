"""A placement, for machines."""

import json

import pytest

from tests.sites.small import listing, planned, small, write


@pytest.fixture
def said(tmp_path):
    """What the page of a listing with `more` front matter says, or None."""

    def of(**more):
        name = "content/placements/harbour/diver.md"
        files = small() | {name: listing("Diver", **more)}
        pages = {page.url: page for page in planned(write(tmp_path, files, templates=None))}
        posting = pages["placements/harbour/diver/"].view.posting
        return json.loads(posting.before + '"…"' + posting.after) if posting else None

    return of


POSTED = "posted: 2026-12-01\n"


def test_it_says_what_is_stated_and_nothing_else(said):
    made = said(more=POSTED)

    assert (made["title"], made["datePosted"], made["employmentType"]) == ("Diver", "2026-12-01", "INTERN")
    assert made["hiringOrganization"] == {
        "@type": "Organization",
        "name": "Harbour",
        "sameAs": "https://harbour.example/",
    }
    assert made["jobLocation"]["address"] == {"@type": "PostalAddress", "addressCountry": "PT"}
    assert "baseSalary" not in made


def test_without_the_day_of_posting_there_is_none(said):
    assert said() is None


def test_a_closed_listing_has_none(said):
    assert said(more=POSTED, deadline="2027-01-01") is None


@pytest.mark.parametrize(
    ("pay", "value"),
    [
        ("850 EUR per month", {"value": 850, "unitText": "MONTH"}),
        ("12.50–14 EUR per hour", {"minValue": 12.5, "maxValue": 14, "unitText": "HOUR"}),
        ("up to 900 EUR per month", {"maxValue": 900, "unitText": "MONTH"}),
        ("from 12.50 EUR per hour", {"minValue": 12.5, "unitText": "HOUR"}),
    ],
)
def test_pay_is_a_figure_or_a_range_of_them(said, pay, value):
    assert said(more=f"{POSTED}pay: {pay}\n")["baseSalary"]["value"] == {"@type": "QuantitativeValue", **value}


def test_pay_for_the_whole_stay_has_no_unit_and_is_left_out(said):
    assert "baseSalary" not in said(more=f"{POSTED}pay: 900 EUR once\n")


BARE, TOLD = "placements/harbour/bare/", "placements/tide/role-0/"


def test_the_text_is_that_of_the_listing_or_else_its_summary(tmp_path):
    files = small() | {"content/placements/harbour/bare.md": listing("Bare hands", more=POSTED, body="")}
    pages = {page.url: page for page in planned(write(tmp_path, files, templates=None))}

    described = {url: page.view.posting.instead.html for url, page in pages.items() if url in (BARE, TOLD)}
    assert described[BARE].startswith("<p>Do what Bare hands do")
    assert described[TOLD] == ""


def test_the_host_is_the_employer_and_not_who_publishes_the_listing(said):
    made = said(more=f"{POSTED}host: Nordlys Robotics, Norway\n")
    assert made["hiringOrganization"] == {"@type": "Organization", "name": "Nordlys Robotics"}
    assert made["identifier"]["name"] == "Harbour"


def test_a_host_that_is_not_named_is_confidential(said):
    assert said(more=f"{POSTED}host: not named\n")["hiringOrganization"] == "confidential"


def test_an_intermediary_that_does_not_say_who_hosts_has_none(said):
    assert said(more=f"{POSTED}channel: {{through: agency, organisation: harbour}}\n") is None


def test_each_place_of_work_is_a_location(said):
    made = said(country="", more=f"{POSTED}locations: ['Porto, Portugal', 'Vigo, Spain']\n")
    assert [place["address"]["addressCountry"] for place in made["jobLocation"]] == ["PT", "ES"]


def test_remote_work_is_open_to_each_country_of_a_region(said):
    made = said(mode="remote", more=f"{POSTED}remote_from: [Gulf states, Spain]\n")
    names = [place["name"] for place in made["applicantLocationRequirements"]]
    assert (len(names), names[-1]) == (7, "Spain")


def test_remote_work_from_nobody_knows_where_has_none(said):
    assert said(mode="remote", more=f"{POSTED}remote_from: not stated\n") is None
