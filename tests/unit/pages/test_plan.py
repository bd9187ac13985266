"""The plan: a page for each thing, each at one address, and nothing in a view that changes by itself."""

from dataclasses import fields, is_dataclass, replace
from datetime import timedelta

import pytest

from generator.pages.kinds import PAGE_KINDS
from generator.pages.page import Raw
from generator.rendering.renderer import view_digest
from tests.sites.small import TODAY, listing, planned, planning, small, write


def pages_of(root, files=None, now=TODAY):
    """The pages of the catalogue that `files` make, by their addresses."""
    write(root, files if files is not None else small(), templates=None)
    return {page.url: page for page in planned(root, now=now)}


def test_every_listing_organisation_country_field_and_guide_has_a_page(tmp_path):
    urls = pages_of(tmp_path)
    for url in [
        "",
        "placements/harbour/role-1/",
        "organisations/harbour/",
        "countries/japan/",
        "fields/physics/",
        "countries/kenya/natural-sciences-mathematics-and-statistics/",
        "guides/kenya/",
        "404.html",
        "feed.xml",
        "sitemap.xml",
        "robots.txt",
    ]:
        assert url in urls


@pytest.mark.parametrize("count", [0, 1, 5, 6, 10, 11])
def test_a_list_is_cut_into_parts_that_hold_each_listing_once(tmp_path, count):
    files = {path: text for path, text in small().items() if "placements/" not in path}
    for number in range(count):
        files[f"content/placements/harbour/role-{number}.md"] = listing(f"Role {number}")
    urls = pages_of(tmp_path, files)
    parts = [page for url, page in urls.items() if url.startswith("newest/")]
    assert len(parts) == max(1, -(-count // 5))
    cards = [card.url for page in parts for card in page.view.cards]
    assert len(cards) == len(set(cards)) == count
    links = [(page.view.part.earlier, page.view.part.later) for page in parts]
    assert [later for _, later in links] == [page.url for page in parts[1:]] + [""]
    assert [earlier for earlier, _ in links] == [""] + [page.url for page in parts[:-1]]
    assert [page.indexed for page in parts] == [count > 0] + [False] * (len(parts) - 1)


def test_an_archived_listing_keeps_its_page_and_stands_in_no_list(tmp_path):
    gone = {"content/placements/tide/gone.md": listing("Gone", deadline="2026-01-01", organisation="tide")}
    urls = pages_of(tmp_path, small() | gone)
    assert not urls["placements/tide/gone/"].indexed
    rows = [card.title for page in urls.values() if hasattr(page.view, "part") for card in page.view.cards]
    assert "Gone" not in rows
    assert "A interns" in rows


def test_one_edit_changes_few_pages(tmp_path):
    before = {url: view_digest(page) for url, page in pages_of(tmp_path).items()}
    edit = {"content/placements/harbour/role-1.md": small()["content/placements/harbour/role-1.md"] + "\nMore.\n"}
    after = {url: view_digest(page) for url, page in pages_of(tmp_path, edit).items()}
    changed = {url for url in before | after if before.get(url) != after.get(url)}
    assert "placements/harbour/role-1/" in changed
    assert {url for url in changed if not url.startswith(("placements/harbour/role-1/", "search/"))} == set()


def test_a_night_in_which_nothing_happens_changes_no_page(tmp_path):
    quiet = TODAY + timedelta(days=30)
    placements = {path: text for path, text in small().items() if "placements/" in path}
    files = small() | {path: text.replace("deadline: 2027", "deadline: 2029") for path, text in placements.items()}
    tonight = {url: view_digest(page) for url, page in pages_of(tmp_path, files, quiet).items()}
    tomorrow = {url: view_digest(page) for url, page in pages_of(tmp_path, files, quiet + timedelta(days=1)).items()}
    assert {url for url in tonight if tonight[url] != tomorrow.get(url)} == set()


def test_views_are_frozen_all_the_way_down(tmp_path):
    def mutable(value):
        if is_dataclass(value):
            yield from () if type(value).__dataclass_params__.frozen else (type(value).__name__,)
            for each in fields(value):
                yield from mutable(getattr(value, each.name))
        elif isinstance(value, tuple):
            for each in value:
                yield from mutable(each)
        elif isinstance(value, list | dict | set | bytearray):
            yield type(value).__name__

    assert {name for page in pages_of(tmp_path).values() for name in mutable(page.view)} == set()


def test_pages_in_another_language_stand_in_its_folder_and_lead_to_each_other_there(tmp_path):
    made = planning(write(tmp_path, small(), templates=None), prefix="fr/")
    pages = [page for kind in PAGE_KINDS for page in kind.plan(made)]
    assert {page.url for page in pages if not page.url.startswith("fr/")} == {
        page.url for page in pages if isinstance(page.view, Raw) and page.url.startswith(("media/", "search/columns."))
    }
    cards = [card.url for page in pages if hasattr(page.view, "part") for card in page.view.cards]
    assert cards
    assert [url for url in cards if not url.startswith("fr/placements/")] == []


def test_the_kinds_are_each_listed_once():
    assert len(set(PAGE_KINDS)) == len(PAGE_KINDS)


def test_a_view_that_differs_in_anything_has_another_digest(tmp_path):
    page = pages_of(tmp_path)["placements/harbour/role-1/"]
    other = replace(page, view=replace(page.view, source="content/else.md"))
    assert view_digest(page) != view_digest(other)
    assert view_digest(page) == view_digest(replace(page))
