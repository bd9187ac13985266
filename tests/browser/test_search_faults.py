"""What the search page does where something is wrong: it says so, and all the rest works."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import FOLDERS, TODAY
from tests.proof import PROOF

pytestmark = pytest.mark.proof

COLUMNS = re.compile(r"/search/columns\.")
NO_STORE = (
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });"
)


@pytest.fixture(params=FOLDERS if PROOF else FOLDERS[-1:])
def site(request: pytest.FixtureRequest, served: str) -> str:
    """The site's address: below a folder, where addresses go wrong sooner; at the root, too, in a proof."""
    return served + str(request.param)


@pytest.fixture
def faulty(browser: Browser) -> Iterator[Page]:
    """A page whose network may fail; what scripts throw, and what breaks the content policy, still fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.clock.set_fixed_time(TODAY)
    complaints: list[str] = []
    # Pagefind leaves a promise of its own unheard where it cannot load its entry.
    page.on("pageerror", lambda error: None if "Pagefind metadata" in str(error) else complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if "Content Security Policy" in said.text else None)
    yield page
    context.close()
    assert complaints == []


def changed(route: Route, change) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, body=change(answer.body()))


def older(body: bytes) -> bytes:
    return body.replace(b'"version":2', b'"version":0')


def shown(page: Page) -> int:
    return page.locator("#board .row").count()


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (lambda route: route.abort(), "The filters could not be loaded."),
        (lambda route: route.fulfill(status=404, body="<!doctype html>"), "The filters could not be loaded."),
        (lambda route: changed(route, lambda body: body[: len(body) // 2]), "The filters arrived damaged"),
        (lambda route: changed(route, lambda body: body[:-16]), "The filters arrived damaged"),
        (lambda route: changed(route, older), "The filters arrived damaged"),
        (lambda route: changed(route, lambda _: b""), "The filters arrived damaged"),
        (
            lambda route: route.fulfill(status=200, body="<!doctype html><title>Log in</title>"),
            "The filters arrived damaged",
        ),
    ],
    ids=["no connection", "404", "half of it", "all but the end", "another version", "empty", "a page in its place"],
)
def test_without_columns_it_says_so_and_words_are_still_found(faulty, site, fault, said):
    faulty.route(COLUMNS, fault)
    faulty.goto(f"{site}search/?country=DE")
    expect(faulty.get_by_text(said)).to_be_visible()
    expect(faulty.get_by_role("checkbox").first).to_be_hidden()
    assert shown(faulty) == 20
    faulty.get_by_role("searchbox").fill("turbine")
    expect(faulty.locator("#board mark").first).to_be_visible()
    faulty.locator("#board .what a").first.click()
    faulty.wait_for_url("**/placements/**")
    expect(faulty.get_by_role("heading", level=1)).to_be_visible()


def test_damage_that_a_reload_mends_is_mended(faulty, site):
    times = []

    def once(route):
        times.append(route)
        changed(route, lambda body: body[:100]) if len(times) == 1 else route.continue_()

    faulty.route(COLUMNS, once)
    faulty.goto(f"{site}search/?country=DE")
    expect(faulty.get_by_role("checkbox", name=re.compile("^Germany"))).to_be_checked()


@pytest.mark.parametrize(
    "blocked", ["**/pagefind/pagefind.js*", "**/pagefind/rows.bin*", "**/pagefind/pagefind-entry.json*"]
)
def test_without_pagefind_it_says_so_the_filters_work_and_another_try_may_do(faulty, site, blocked):
    faulty.route(blocked, lambda route: route.abort())
    faulty.goto(f"{site}search/?q=wind&country=DE")
    expect(faulty.get_by_text("Words cannot be searched just now.")).to_be_visible()
    expect(faulty.locator("#found")).to_have_attribute("aria-busy", "false")
    number = shown(faulty)
    assert 0 < number < 20
    faulty.get_by_role("checkbox", name=re.compile("^Denmark")).check()
    expect(faulty.locator("#found")).to_have_attribute("aria-busy", "false")
    assert shown(faulty) > number
    faulty.unroute(blocked)
    faulty.locator("#wordless").get_by_role("button", name="Try again").click()
    expect(faulty.get_by_text("Words cannot be searched just now.")).to_be_hidden()


def test_a_map_of_other_columns_is_not_believed(faulty, site):
    faulty.route(
        "**/pagefind/rows.bin*", lambda route: changed(route, lambda body: body[:8] + b"0000000000" + body[18:])
    )
    faulty.goto(f"{site}search/?q=wind")
    expect(faulty.get_by_text("Words cannot be searched just now.")).to_be_visible()


def test_rows_that_do_not_come_can_be_tried_again(faulty, site):
    faulty.route("**/search/rows/*", lambda route: route.abort())
    faulty.goto(f"{site}search/?sort=pay")
    expect(faulty.get_by_text("These placements could not be loaded.")).to_be_visible()
    faulty.unroute("**/search/rows/*")
    faulty.locator("#rowless").get_by_role("button", name="Try again").click()
    expect(faulty.get_by_text("These placements could not be loaded.")).to_be_hidden()
    assert shown(faulty) == 20


def test_without_a_list_of_words_there_is_no_hint_and_no_harm(faulty, site):
    faulty.route("**/search/words.*", lambda route: route.abort())
    faulty.goto(f"{site}search/?q=xqzarchitecture")
    expect(faulty.get_by_text("Nothing matches all of this.")).to_be_visible()
    expect(faulty.locator("#hint")).to_be_hidden()


def test_a_browser_that_keeps_nothing_searches_as_well(faulty, site):
    faulty.add_init_script(NO_STORE)
    faulty.goto(f"{site}search/?country=DE")
    expect(faulty.get_by_role("checkbox", name=re.compile("^Germany"))).to_be_checked()
    faulty.get_by_role("checkbox", name="The key / leads to the search field").uncheck()
    faulty.keyboard.press("/")
    expect(faulty.get_by_role("searchbox")).not_to_be_focused()


@pytest.mark.parametrize(
    "query",
    [
        "country=ZZ",
        "colour=blue&country=DE",
        "deadline_from=2027-02-30&country=DE",
        "page=-1",
        "sort=__proto__",
        "country=%FF%00<img src=x onerror=alert(1)>",
        "__proto__=1&constructor=2",
        "weeks_from=1e9",
        "&".join(f"country={number}" for number in range(500)),
    ],
)
def test_nonsense_in_the_address_is_left_out_and_said(faulty, site, query):
    faulty.goto(f"{site}search/?{query}")
    expect(faulty.locator("#found")).to_have_attribute("aria-busy", "false")
    expect(faulty.get_by_text("Part of this address could not be used")).to_be_visible()
    assert shown(faulty) > 0
    faulty.get_by_role("checkbox", name=re.compile("^Denmark")).check()
    expect(faulty.get_by_text("Part of this address could not be used")).to_be_hidden()
    assert "Denmark" in faulty.locator("#chips").inner_text()


def test_a_page_beyond_the_last_is_the_last(faulty, site):
    faulty.goto(f"{site}search/?country=DE&page=999")
    expect(faulty.locator("#found")).to_have_attribute("aria-busy", "false")
    assert shown(faulty) > 0


def test_a_title_of_three_hundred_characters_and_markup_in_it_break_nothing(faulty, site):
    title = "Weltraumfahrtmedizinforschungspraktikum" * 7 + "<b>&amp;</b>" + "x" * 15
    escaped = title.replace("&", "&amp;").replace("<", "&lt;")
    faulty.route(
        "**/search/rows/*",
        lambda route: changed(
            route, lambda body: re.sub(rb'(<h3 class="what"><a [^>]*><bdi>)[^<]*', rb"\1" + escaped.encode(), body)
        ),
    )
    for width in (320, 1280):
        faulty.set_viewport_size({"width": width, "height": 800})
        faulty.goto(f"{site}search/?sort=newest")
        expect(faulty.locator("#board .row .what a").first).to_have_text(title)
        assert faulty.evaluate("document.documentElement.scrollWidth") <= width


def test_a_row_that_has_closed_since_the_build_is_found_no_more(faulty, site):
    faulty.clock.set_fixed_time(TODAY.replace(year=2027, month=1, day=1))
    faulty.goto(f"{site}search/")
    expect(faulty.locator("#found")).to_have_attribute("aria-busy", "false")
    days = faulty.locator("#board .due time").evaluate_all("all => all.map(time => time.dateTime)")
    assert min(days) >= "2026-12-31"
    assert shown(faulty) == 20
