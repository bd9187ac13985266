"""In a language that nobody speaks, longer than English and from right to left, pages keep their shape."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from generator.rendering.folders import Folders
from generator.wording.wording import Wording
from tests.browser.kinds import KINDS
from tests.browser.serving import serving
from tests.sites.pseudo import TAG, TODAY, copy, drawn, pseudo, translate
from tests.sites.small import catalogue_of

_WIDER = """[...document.querySelectorAll("body *")]
  .filter(one => { const box = one.getBoundingClientRect(); return box.left < -1 || box.right > innerWidth + 1; })
  .filter(one => one.checkVisibility() && !one.closest(".unseen, .skip, pre, [hidden]"))
  .map(one => one.outerHTML.slice(0, 100))"""
_OVER = "document.documentElement.scrollWidth - innerWidth"


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the demonstration, written in English, with an interface in the language."""
    place = tmp_path_factory.mktemp("foreign")
    root = copy("demonstration", place / "root")
    translate(root / "templates")
    catalogue, folders = catalogue_of(root, TODAY), Folders.of(root)
    for path, content in drawn(catalogue, Wording.of(TAG, folders.locales, catalogue.words), folders).items():
        file = place / "public" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    with serving(place / "public") as address:
        yield address


@pytest.mark.parametrize("address", KINDS.values(), ids=KINDS.keys())
def test_nothing_is_wider_than_a_phone(page: Page, foreign: str, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(foreign + address)
    over = page.evaluate(_OVER)
    assert (over, page.evaluate(_WIDER) if over > 0 else []) == (0, [])


def test_the_search_page_says_how_many_it_found_and_what_was_ticked(page: Page, foreign: str) -> None:
    page.goto(f"{foreign}search/?country=DE")
    page.locator(".chip").first.wait_for()
    assert page.locator("#tally").inner_text().endswith(pseudo("%(num)s placements").removeprefix("%(num)s "))
    assert "ألمانيا" in page.locator(".chip").first.inner_text()


def test_what_a_person_wrote_reads_from_left_to_right_among_words_that_do_not(page: Page, foreign: str) -> None:
    page.goto(f"{foreign}newest/")
    title = page.locator(".row .what bdi").first
    assert (title.get_attribute("lang"), title.get_attribute("dir")) == ("en", "ltr")
    assert page.locator("h1").evaluate("one => getComputedStyle(one).direction") == "rtl"
