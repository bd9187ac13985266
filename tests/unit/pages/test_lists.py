"""Lists: whatever one is of, its parts, ways, feeds and ways to the search page are planned in one manner."""

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from generator.pages import atom, closing_soon
from generator.pages.address import Address
from generator.pages.atom import atom_feed
from generator.pages.lists import plan_list
from tests.sites.small import built, listing, planned, small, tree, write


@pytest.fixture
def pages(tmp_path):
    return {page.url: page for page in planned(write(tmp_path, small(), templates=None))}


LISTS = ["newest/", "closing-soon/", "countries/kenya/", "fields/physics/", "a-z/"]


@pytest.mark.parametrize("url", [*LISTS, "countries/kenya/natural-sciences-mathematics-and-statistics/"])
def test_every_list_has_a_title_a_description_and_rows(pages, url):
    view = pages[url].view

    assert view.head.title
    assert view.head.description
    assert min(view.part.total, 5) == len(view.cards)


def test_a_guide_stands_on_the_first_part_only(tmp_path):
    texts = [listing(f"Survey {number}", country="Kenya", organisation="tide") for number in range(9)]
    many = {f"content/placements/tide/survey-{number}.md": text for number, text in enumerate(texts)}
    pages = {page.url: page for page in planned(write(tmp_path, small() | many, templates=None))}

    assert pages["countries/kenya/"].view.guide.title == "Working in Kenya"
    assert pages["countries/kenya/page/2/"].view.guide is None


def test_a_list_leads_to_the_search_page_where_that_would_find_something(tmp_path):
    shut = {"content/placements/tide/shut.md": listing("Shut by now", country="Chad", deadline="2027-01-01")}
    pages = {page.url: page for page in planned(write(tmp_path, small() | shut, templates=None))}

    assert pages["countries/kenya/"].view.search == "search/?country=KE"
    assert pages["countries/chad/"].view.search == ""


@pytest.fixture
def a_feed_of_what_closes_soon(monkeypatch):
    def with_feed(planning, one):
        feed = atom_feed(one.url + "feed.xml")
        yield from plan_list(planning, replace(one, companions=(feed,)))

    monkeypatch.setattr(closing_soon, "plan_list", with_feed)


@pytest.mark.usefixtures("a_feed_of_what_closes_soon")
def test_a_list_with_a_feed_of_its_own_is_one_value_more(tmp_path):
    root = write(tmp_path, small(), templates=None)
    built(root)
    site = tree(root / "output")

    feed = ET.fromstring(site["closing-soon/feed.xml"])  # noqa: S314 - our own bytes
    assert feed.findtext("{*}title") == "Closing soon – Small Catalogue"
    assert feed.findtext("{*}id") == "https://small.example/closing-soon/"
    assert (
        b'type="application/atom+xml" title="Closing soon" href="../closing-soon/feed.xml"'
        in site["closing-soon/index.html"]
    )


@pytest.mark.usefixtures("a_feed_of_what_closes_soon")
def test_the_feed_of_a_list_in_another_order_has_what_was_published_last(tmp_path, monkeypatch):
    monkeypatch.setattr(atom, "LENGTH", 3)
    posted = {"first": "2026-12-01", "second": "2026-12-04", "third": "2026-12-03", "fourth": "2026-12-02"}
    plain = {path: text for path, text in small().items() if "/placements/" not in path}
    closing = {
        f"content/placements/tide/{slug}.md": listing(slug, deadline=f"2027-01-2{number}", more=f"posted: {day}\n")
        for number, (slug, day) in enumerate(posted.items())
    }
    pages = {page.url: page for page in planned(write(tmp_path, plain | closing, templates=None))}

    assert [entry.card.title for entry in pages["closing-soon/feed.xml"].view.entries] == ["second", "third", "fourth"]


def test_countries_stand_by_region_and_one_of_no_region_by_itself(tmp_path):
    ice = {"content/placements/tide/ice.md": listing("Ice cores", country="Antarctica")}
    pages = {page.url: page for page in planned(write(tmp_path, small() | ice, templates=None))}

    assert [region.name for region in pages["countries/"].view.regions] == ["Africa", "Asia", "Europe", "No region"]


def test_an_address_tells_whether_there_is_one_page_of_its_kind():
    assert Address("newest/").alone
    assert not Address("guides/{}/").alone
