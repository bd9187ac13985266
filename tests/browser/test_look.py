"""Every kind of page in a browser: it fits, it reads without scripts, and it is right on the reader's own day."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.kinds import KINDS

ANY_KIND = pytest.mark.parametrize("address", KINDS.values(), ids=KINDS.keys())
OVERFLOW = "document.documentElement.scrollWidth - innerWidth"
SHIFT = """new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => { for (const each of list.getEntries()) sum += each.value; })
    .observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => setTimeout(() => done(sum), 100));
})"""
SMALL_TARGETS = """[...document.querySelectorAll("button, input, nav a, .rows a, .press")]
  .filter(one => one.offsetParent && one.getBoundingClientRect().height < 24)
  .map(one => one.outerHTML.slice(0, 80))"""


@ANY_KIND
def test_nothing_is_wider_than_the_screen(page: Page, served: str, address: str) -> None:
    page.goto(served + address)
    over = {}
    for width in (320, 360, 768, 1280, 1600):
        page.set_viewport_size({"width": width, "height": 800})
        over[width] = page.evaluate(OVERFLOW)
    assert {width: more for width, more in over.items() if more > 0} == {}


@ANY_KIND
def test_nothing_shifts_while_loading(page: Page, served: str, address: str) -> None:
    page.goto(served + address)
    assert page.evaluate(SHIFT) == 0


@ANY_KIND
def test_what_is_pressed_is_at_least_24_pixels_high(page: Page, served: str, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(served + address)
    assert page.evaluate(SMALL_TARGETS) == []


@ANY_KIND
def test_every_page_has_one_heading_of_the_first_level_and_skips_none(page: Page, served: str, address: str) -> None:
    page.goto(served + address)
    levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5')].map(one => Number(one.tagName[1]))")
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_listing_is_three_clicks_from_home_without_scripts(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site)
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Countries").click()
    page.get_by_role("link", name="Peru").click()
    page.get_by_role("link", name="Student nurse in community health").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Student nurse in community health")
    assert page.url.startswith(site)
    context.close()


def test_an_address_that_a_placement_had_leads_to_where_it_is_without_scripts(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}placements/yarra-lane-theatre/wardrobe/")
    expect(page).to_have_url(f"{site}placements/yarra-lane-theatre/costume-workroom/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Costume workroom intern")
    context.close()


def test_without_scripts_the_search_page_says_so_and_leads_on(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}search/?q=health")
    assert page.locator("noscript .banner").is_visible()
    page.get_by_role("main").get_by_role("link", name="Countries").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Countries")
    context.close()


def test_the_first_key_leads_past_the_header(page: Page, site: str) -> None:
    page.goto(f"{site}countries/peru/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_whoever_goes_by_keyboard_sees_where_they_are(page: Page, served: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(served)
    for _ in range(12):
        page.keyboard.press("Tab")
        style = page.evaluate(
            "(({outlineStyle, outlineWidth}) => [outlineStyle, outlineWidth])(getComputedStyle(document.activeElement))"
        )
        assert style == ["solid", "3px"]


def test_a_deadline_that_passed_since_the_build_is_shown_as_closed(page: Page, served: str) -> None:
    page.clock.set_fixed_time(datetime(2026, 12, 3, 13, tzinfo=UTC))
    page.goto(served + "closing-soon/")
    first = page.locator(".row").first
    assert "closed" in str(first.get_attribute("class"))
    assert "Closed" in first.locator(".due").inner_text()
    first.get_by_role("link").click()
    assert page.locator("[data-late]").is_visible()
    assert not page.locator("[data-open]").is_visible()


def test_the_days_left_are_counted_by_the_calendar(page: Page, served: str) -> None:
    page.goto(served + "closing-soon/")
    due = page.locator(".row .due", has_text="4 Dec 2026").first
    assert due.locator(".state").inner_text() == "in 10 days"


def test_words_are_found_and_stay_in_the_address(page: Page, site: str) -> None:
    page.goto(f"{site}search/")
    page.get_by_role("searchbox").fill("nurse")
    link = page.get_by_role("link", name="Student nurse in community health")
    link.wait_for()
    assert page.url == f"{site}search/?q=nurse"
    link.click()
    expect(page).to_have_url(f"{site}placements/apu-sumaq/community-nursing/")
    page.go_back()
    page.get_by_role("link", name="Student nurse in community health").wait_for()
    assert page.get_by_role("searchbox").input_value() == "nurse"


def test_the_page_for_lost_addresses_finds_its_style_from_any_depth(browser: Browser, served: str) -> None:
    page = browser.new_page()
    body = page.request.get(served + "404.html").text()
    page.route("**/nowhere/at/all", lambda route: route.fulfill(status=404, body=body, content_type="text/html"))
    page.goto(served + "nowhere/at/all")
    assert page.evaluate("document.styleSheets.length") == 1
    page.close()


def test_on_paper_there_is_the_listing_and_its_address_but_no_navigation(page: Page, served: str) -> None:
    page.goto(served + "closing-soon/")
    page.locator(".row a").first.click()
    page.emulate_media(media="print")
    assert not page.get_by_role("navigation", name="Main").is_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('.press'), '::after').content").startswith('" (')
