"""Everyone gets everywhere: without scripts, by keyboard, in a forced palette, and over a thin line."""

import gzip
import re
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from playwright.sync_api import Page

from tests.browser.kinds import KINDS

KILOBYTE = 1024
_LINK = re.compile(rb'<a [^>]*?href="([^"#?]+)')
_STYLE = re.compile(r'<link rel="stylesheet" href="([^"]+)"')
_FOCUS = """() => {
  const one = document.activeElement, box = one.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const seen = one.contains(top) || Boolean(top?.contains(one));
  return one === document.body ? null : { name: one.textContent.trim() || one.name || one.id, seen };
}"""


def links(published: Path, address: str) -> set[str]:
    """The pages of the site that a page leads to, as they stand in the HTML, without the help of a script."""
    file = published / address
    base = f"https://site.example/{address}"
    found = (urljoin(base, link.decode()) for link in _LINK.findall((file / "index.html").read_bytes()))
    inside = (urlsplit(link).path.removeprefix("/") for link in found if link.startswith("https://site.example/"))
    return {path for path in inside if (published / path / "index.html").is_file()}


def test_every_listing_is_at_most_three_clicks_from_home(published: Path) -> None:
    clicks, reached = 0, {""}
    layer = {""}
    while clicks < 3:
        layer = {link for address in layer for link in links(published, address)} - reached
        reached |= layer
        clicks += 1
    searched = (published / "sitemap.xml").read_text(encoding="utf-8")
    listings = set(re.findall(r"/(placements/[^<]+)<", searched))
    assert listings
    assert listings - reached == set()


@pytest.mark.parametrize("kind", ["placement", "translated placement"])
def test_a_listing_and_its_style_are_at_most_30_kilobytes(published: Path, kind: str) -> None:
    html = (published / KINDS[kind] / "index.html").read_text(encoding="utf-8")
    style = _STYLE.findall(html)
    files = [published / KINDS[kind] / "index.html", *(published / KINDS[kind] / one for one in style)]
    assert len(style) == 1
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) <= 30 * KILOBYTE


def test_the_heaviest_listing_is_at_most_30_kilobytes_with_its_style(published: Path) -> None:
    style = max(len(gzip.compress(file.read_bytes())) for file in (published / "assets" / "css").glob("*.css"))
    pages = [len(gzip.compress(file.read_bytes())) for file in published.glob("placements/**/index.html")]
    assert max(pages) + style <= 30 * KILOBYTE


@pytest.mark.parametrize("kind", ["home", "placement", "search", "country"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_keyboard_goes_through_in_order_and_nothing_hides_where_it_is(
    page: Page, served: str, kind: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(served + KINDS[kind])
    names = []
    for _ in range(25):
        page.keyboard.press("Tab")
        if not (focus := page.evaluate(_FOCUS)):
            break  # the end of the page
        names.append(focus["name"])
        assert focus["seen"], f"{focus['name']} is hidden while it has the focus"
    assert names[0] == "Skip to the content"
    ways = ["Search", "Countries", "Fields", "Organisations", "Closing soon", "Guides"]
    assert names[2 : 2 + len(ways)] == ways


@pytest.mark.parametrize("address", KINDS.values(), ids=KINDS.keys())
def test_forced_colours_leave_every_page_whole(page: Page, served: str, address: str) -> None:
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto(served + address)
    assert page.locator("h1").is_visible()
    assert page.evaluate("document.getAnimations().length") == 0
    borderless = """[...document.querySelectorAll("button, .press")]
      .filter(one => one.offsetParent && getComputedStyle(one).borderTopStyle === "none").length"""
    assert page.evaluate(borderless) == 0
    assert page.screenshot()
