"""axe-core finds nothing: all of WCAG 2.2 AA that a machine can judge, the size of targets, and its best practice."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kinds import KINDS
from tests.browser.npm import installed

_STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_EVERYTHING = {"runOnly": _STANDARDS, "rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
# Between light and dark nothing differs but colours.
_COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
_RUN = """options => axe.run(document, options).then(found =>
  found.violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.html.slice(0, 120)}`)))"""


def faults(page: Page, widths: tuple[int, ...] = (360, 1280)) -> list[str]:
    """What axe finds on the page, on screens of these widths, light and dark."""
    found = []
    page.evaluate(installed("axe-core/axe.min.js").read_text(encoding="utf-8"))
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        for scheme, options in (("light", _EVERYTHING), ("dark", _COLOURS)):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            found += [f"{width} {scheme} {fault}" for fault in page.evaluate(_RUN, options)]
    return found


@pytest.mark.parametrize("address", KINDS.values(), ids=KINDS.keys())
def test_axe_finds_nothing_on_any_kind_of_page(page: Page, served: str, address: str) -> None:
    page.goto(served + address)
    assert faults(page) == []


@pytest.mark.parametrize("words", ["water", "xyzzyplugh"], ids=["results", "nothing found"])
def test_axe_finds_nothing_on_the_search_page_after_a_search(page: Page, served: str, words: str) -> None:
    page.goto(f"{served}search/?q={words}")
    page.wait_for_load_state("networkidle")
    assert faults(page) == []


def test_axe_finds_nothing_in_the_open_dialog_of_filters(page: Page, served: str) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{served}search/")
    page.wait_for_load_state("networkidle")
    page.locator("#open").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert faults(page, widths=(360,)) == []


def test_axe_would_find_a_fault(page: Page, served: str) -> None:
    page.goto(served)
    page.evaluate("document.querySelector('a.name').textContent = '', document.body.style.color = '#999'")
    assert {fault.split()[2] for fault in faults(page)} >= {"link-name:", "color-contrast:"}
