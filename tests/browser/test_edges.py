"""Pages of hard cases: each state says what it is, nothing breaks the frame, and text keeps its own direction."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import TODAY
from tests.browser.edges import ARABIC, write
from tests.browser.serving import publish, serving
from tests.browser.test_axe import faults
from tests.sites.pseudo import pseudo, translate

_OVER = "document.documentElement.scrollWidth - innerWidth"
_SHUT = ["closed", "archived", "paused", "filled", "withdrawn"]
_NARROW = {"width": 320, "height": 640}
# The place, from the left, of a text inside the page: what stands first is nearer to the left.
_PLACE = """([inside, words]) => {
  const walk = document.createTreeWalker(document.querySelector(inside), NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range.getBoundingClientRect().x;
  }
  return null;
}"""


@pytest.fixture(scope="module")
def edges(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site of hard cases, with one from right to left and an empty one beside it."""
    place = tmp_path_factory.mktemp("edges")
    sites = {"small": {}, "arabic": {"language": "Arabic"}, "empty": {"empty": True}}
    translate(place / "arabic/templates")
    for name, how in sites.items():
        publish(write(place / name, **how), place / "public" / name, TODAY)
    with serving(place / "public") as address:
        yield address


@pytest.fixture
def at(page: Page, edges: str) -> Page:
    """A page of 320 pixels that begins at the hard cases."""
    page.set_viewport_size(_NARROW)
    page.goto(edges + "small/")
    return page


@pytest.mark.parametrize("state", _SHUT)
def test_a_listing_that_takes_no_applications_says_why_and_has_no_way_to_apply(at: Page, state: str) -> None:
    at.goto(f"{at.url}placements/harbour/{state}/")
    assert at.locator(".banner").first.inner_text().lower().startswith(state)
    assert at.locator(".press").count() == 0
    assert at.evaluate(_OVER) <= 0


@pytest.mark.parametrize("version", ["", "ar/"])
def test_a_text_of_everything_stays_within_the_frame_and_axe_finds_nothing(at: Page, version: str) -> None:
    at.goto(f"{at.url}placements/harbour/marked/{version}")
    assert at.evaluate(_OVER) <= 0
    assert faults(at, widths=(320, 1280)) == []


def test_a_text_is_read_and_scrolled_by_keyboard(at: Page) -> None:
    at.goto(f"{at.url}placements/harbour/marked/")
    at.locator('.prose a[href="#text-note-1"]').press("Enter")
    assert at.url.endswith("#text-note-1")
    code = at.locator(".prose pre")
    code.press("ArrowRight")
    code.evaluate("pre => pre.scrollLeft || new Promise(done => pre.addEventListener('scroll', done, {once: true}))")
    assert code.evaluate("pre => pre.scrollLeft") > 0


def test_a_suspended_listing_says_that_it_is_under_review_and_gives_no_address(at: Page) -> None:
    at.goto(f"{at.url}placements/harbour/suspended/")
    assert at.locator(".banner").first.inner_text().startswith("Under review.")
    assert at.locator(".press").count() == 0
    assert "harbour.example/apply" not in at.locator("main").inner_text()
    assert at.locator("meta[name=robots]").get_attribute("content") == "noindex"


@pytest.mark.parametrize("state", ["open", "closing", "rolling", "about"])
def test_the_shortest_listing_allowed_says_what_is_not_stated_and_how_to_apply(at: Page, state: str) -> None:
    at.goto(f"{at.url}placements/harbour/{state}/")
    assert at.locator(".glance .unsaid").count() == 3
    assert at.locator(".press").is_visible()
    assert at.evaluate(_OVER) <= 0


def test_a_listing_that_opens_later_says_when(at: Page) -> None:
    at.goto(f"{at.url}placements/harbour/upcoming/")
    assert "10 January 2027" in at.locator(".banner").inner_text()


@pytest.mark.parametrize("place", ["", "newest/", "placements/harbour/longest/", "organisations/harbour/", "a-z/w/"])
def test_a_title_without_a_space_breaks_no_page(at: Page, place: str) -> None:
    at.goto(at.url + place)
    assert "WWWW" in at.locator("main").inner_text()
    assert at.evaluate(_OVER) <= 0


def test_a_title_of_300_characters_is_left_out_and_the_others_stay(at: Page, edges: str) -> None:
    assert at.request.get(f"{edges}small/placements/harbour/too-long/").status == 404
    assert at.request.get(f"{edges}small/placements/harbour/longest/").status == 200


@pytest.mark.parametrize(
    "place", ["", "search/", "countries/", "fields/", "organisations/", "newest/", "a-z/", "guides/"]
)
def test_every_page_of_an_empty_catalogue_says_so(page: Page, edges: str, place: str) -> None:
    page.goto(f"{edges}empty/{place}")
    expect(page.locator(".nothing:visible").first).to_be_visible()


def test_a_translation_is_marked_and_what_stands_around_it_is_not(at: Page) -> None:
    at.goto(f"{at.url}placements/harbour/open/ar/")
    assert at.locator("html").get_attribute("dir") == "ltr"
    title = at.get_by_role("heading", level=1)
    assert (title.inner_text(), title.get_attribute("lang"), title.get_attribute("dir")) == (ARABIC, "ar", "rtl")
    assert at.get_by_text("3 months").first.evaluate("one => getComputedStyle(one).direction") == "ltr"


def test_a_site_from_right_to_left_begins_at_the_right(page: Page, edges: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{edges}arabic/newest/")
    assert page.locator("html").get_attribute("dir") == "rtl"
    name, ways = page.locator(".name").bounding_box(), page.locator(".ways").bounding_box()
    assert name
    assert ways
    assert name["x"] > ways["x"]
    assert page.locator("h1").evaluate("one => getComputedStyle(one).textAlign").endswith("right")


def test_latin_words_on_a_page_from_right_to_left_keep_their_order(page: Page, edges: str) -> None:
    page.goto(f"{edges}arabic/placements/harbour/open/")
    figure, unit = (page.evaluate(_PLACE, [".glance", words]) for words in ("3", pseudo("months")))
    assert figure < unit
    word, stop = (page.evaluate(_PLACE, [".lead", words]) for words in ("about", "."))
    assert word < stop
