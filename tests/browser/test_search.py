"""Search and browse in one place: what is found is what the records say, and an address says all of it."""

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import ROOT, TODAY
from tests.browser.reckoning import BOUNDED, Asked, Reckoning
from tests.proof import tries
from tests.sites.small import catalogue_of

FACETS = (
    *("country", "field", "mode", "pay", "living", "support", "level", "audience", "language", "type"),
    *("schedule", "experience", "remote_from", "organisation", "host", "state"),
    *("work", "curricular", "agreement", "language_support"),
)
# Asks an address as Back and Forward do, and gives what the page shows once nothing moves any more.
ASK = """async (query) => {
  history.pushState(null, "", "?" + query);
  dispatchEvent(new PopStateEvent("popstate"));
  const found = document.getElementById("found");
  while (found.getAttribute("aria-busy") !== "false") await new Promise((done) => setTimeout(done, 1));
  const counts = [...document.querySelectorAll("#filters .choice input[name]")].map((input) =>
    [input.name, input.value, Number(input.closest("label").querySelector("[data-count]").textContent)]);
  const links = document.getElementById("board").hidden ? [] : [...document.querySelectorAll("#board .row h3 a")];
  return {
    total: parseInt(document.getElementById("tally").textContent, 10),
    links: links.map((link) => link.href),
    counts,
    ignored: !document.getElementById("ignored").hidden,
  };
}"""


@pytest.fixture(scope="module")
def reckoning(tmp_path_factory) -> Reckoning:
    root = tmp_path_factory.mktemp("reckoning")
    (root / "content").symlink_to(ROOT / "content")
    return Reckoning(catalogue_of(root, TODAY))


def opened(page: Page, site: str, query: str = "") -> Page:
    page.goto(f"{site}search/{query}")
    return settled(page)


def settled(page: Page) -> Page:
    expect(page.locator("#found")).to_have_attribute("aria-busy", "false")
    return page


def shown(page: Page) -> list[str]:
    """The listings on the page, in order."""
    links = page.locator("#board:not([hidden]) .row h3 a").evaluate_all("all => all.map(link => link.href)")
    return [re.search(r"placements/([^/]+/[^/]+)/$", link)[1] for link in links]


@pytest.mark.proof
def test_random_questions_find_what_the_records_say(page, site, reckoning):
    opened(page, site)
    for asked in reckoning.asks(seed=3, count=tries(60), names=FACETS):
        found = page.evaluate(ASK, asked.address())
        expected = reckoning.found(asked)
        links = [link.removeprefix(f"{site}placements/").rstrip("/") for link in found["links"]]
        assert (found["total"], links, found["ignored"]) == (len(expected), expected[:20], False), asked.address()
        counts = {name: reckoning.counts(asked, name) for name in (*FACETS, *BOUNDED)}
        wrong = [each for each in found["counts"] if each[2] != counts[each[0]].get(each[1], 0)]
        assert wrong == [], asked.address()


def test_the_pages_of_results_together_are_all_of_them(page, site, reckoning):
    expected = reckoning.found(Asked(sort="newest"))
    found = []
    for number in range(1, -(-len(expected) // 20) + 1):
        opened(page, site, f"?sort=newest&page={number}")
        found += shown(page)
    assert found == expected


def test_a_search_is_the_same_after_reload_back_forward_and_through_a_shared_link(page, site, browser, reckoning):
    opened(page, site)
    everything = shown(page)
    page.get_by_role("searchbox").fill("data")
    expect(page).to_have_url(re.compile(r"q=data"))
    settled(page)
    with_words = shown(page)
    assert with_words
    assert with_words != everything
    for country in ("Germany", "India", "Portugal", "Canada"):
        page.get_by_role("checkbox", name=re.compile(f"^{country}")).check()
    page.get_by_role("checkbox", name=re.compile("^Information and Communication")).check()
    page.locator("[data-fact=deadline] > summary").click()
    page.get_by_label("Until").first.fill("2027-03-31")
    page.get_by_label("Sort by").select_option("pay")
    settled(page)
    address, results = page.url, shown(page)
    assert "country=CA,DE,IN,PT&field=06&deadline_to=2027-03-31&sort=pay" in address
    asked = Asked(
        filters={"country": ("CA", "DE", "IN", "PT"), "field": ("06",)}, deadline=(None, page_day()), sort="pay"
    )
    assert results == [each for each in reckoning.found(asked) if each in results]
    page.reload()
    assert shown(settled(page)) == results
    page.go_back()
    expect(page.get_by_label("Sort by")).to_have_value("relevance")
    page.go_forward()
    expect(page.get_by_label("Sort by")).to_have_value("pay")
    assert shown(settled(page)) == results
    for _ in range(8):  # sort, deadline, field, four countries, words
        page.go_back()
    expect(page.get_by_role("searchbox")).to_have_value("")
    assert shown(settled(page)) == everything
    other = browser.new_page()
    other.clock.set_fixed_time(TODAY)
    assert shown(opened(other, site, address.removeprefix(f"{site}search/"))) == results
    other.close()


def page_day():
    return TODAY.date().replace(year=2027, month=3, day=31)


def test_coming_back_from_a_listing_shows_the_search_as_it_was(page, site):
    opened(page, site, "?country=DE,GB&sort=newest")
    before = shown(page)
    page.locator("#board .row h3 a").first.click()
    page.wait_for_url("**/placements/**")
    page.go_back()
    assert shown(settled(page)) == before
    expect(page.get_by_role("checkbox", name=re.compile("^Germany"))).to_be_checked()


def test_built_lists_lead_to_the_same_placements(page, site):
    for way, query in (
        ("countries/germany/", "?country=DE"),
        ("fields/information-and-communication-technologies/", "?field=06"),
        ("closing-soon/", "?state=closing-soon"),
        ("newest/", "?state=closing-soon,open&sort=newest"),
    ):
        page.goto(site + way)
        applicable = page.locator(".row:is(.open, .closing-soon, .upcoming) .what a").evaluate_all(
            "all => all.map(a => a.href)"
        )
        page.get_by_role("link", name="Narrow this list").click()
        expect(page).to_have_url(f"{site}search/{query}")
        links = settled(page).locator("#board .row h3 a").evaluate_all("all => all.map(a => a.href)")
        assert links
        if way != "newest/":
            assert links == applicable[:20]


def test_nothing_of_pagefind_is_loaded_until_somebody_types(page, site):
    asked = []
    page.on("request", lambda sent: asked.append(sent.url))
    opened(page, site)
    page.get_by_role("searchbox").focus()
    page.get_by_role("checkbox", name=re.compile("^Denmark")).check()
    settled(page)
    assert not [url for url in asked if "pagefind" in url or "words." in url]
    page.get_by_role("searchbox").press_sequentially("wind")
    expect(page.locator("mark").first).to_be_visible()
    assert [url for url in asked if "pagefind" in url]


def test_words_show_where_they_were_found(page, site):
    opened(page, site, "?q=turbine")
    expect(page.locator(".excerpt mark").first).to_contain_text(re.compile("turbin", re.IGNORECASE))
    expect(page.get_by_label("Sort by")).to_have_value("relevance")


def test_typing_is_one_step_back(page, site):
    opened(page, site, "?country=DE")
    field = page.get_by_role("searchbox")
    for text in ("r", "re", "res", "research"):
        field.fill(text)
        page.wait_for_timeout(300)
    expect(page).to_have_url(re.compile("q=research"))
    page.go_back()
    expect(page).to_have_url(f"{site}search/?country=DE")
    expect(field).to_have_value("")


def test_a_misspelt_word_gets_a_hint_that_finds_something(page, site):
    for misspelt, meant in (("srchitecture", "architecture"), ("sofware", "software"), ("nusring", "nursing")):
        opened(page, site, f"?q={misspelt}")
        expect(page.locator("#hint button")).to_have_text(meant)
    for known in ("architecture", "nurs", "tetanus", "farms"):
        opened(page, site, f"?q={known}")
        expect(page.locator("#hint")).to_be_hidden()
    opened(page, site, "?q=archtecutre")
    hint = page.locator("#hint button")
    expect(hint).to_have_text("architecture")
    hint.click()
    settled(page)
    assert shown(page)
    expect(page).to_have_url(re.compile("q=architecture"))


def test_where_nothing_is_found_it_says_what_to_drop_and_what_that_gives(page, site, reckoning):
    opened(page, site, "?country=PT&pay=-&field=1041&weeks_from=1")
    expect(page.get_by_text("Nothing matches all of this.")).to_be_visible()
    asked = Asked(filters={"country": ("PT",), "pay": ("-",), "field": ("1041",)})
    helpful = {
        name: len(reckoning.found(Asked(filters={k: v for k, v in asked.filters.items() if k != name})))
        for name in asked.filters
    }
    buttons = page.locator("#drops li")
    assert buttons.count() == len([name for name, number in helpful.items() if number])
    page.get_by_role("button", name="Start again").click()
    assert len(shown(settled(page))) == 20


def test_a_chip_takes_its_filter_away_and_the_focus_stays(page, site):
    opened(page, site, "?country=DE,GB&weeks_to=20")
    expect(page.locator("#chips .chip")).to_have_count(3)
    page.get_by_role("button", name="Remove the filter Germany").press("Enter")
    expect(page).to_have_url(f"{site}search/?country=GB&weeks_to=20")
    expect(page.get_by_role("button", name="Remove the filter United Kingdom")).to_be_focused()
    page.locator("#chips").get_by_role("button", name="Clear all").click()
    expect(page).to_have_url(f"{site}search/")


def test_a_chip_whose_value_alone_would_not_say_what_of_says_that_too(page, site):
    opened(page, site, "?experience=some&mode=remote&pay=-")
    names = page.locator("#chips .chip [data-name]").all_inner_texts()
    assert names == ["Remote", "Pay: Not stated", "Experience: Some"]


def test_an_organisation_is_chosen_by_typing_and_with_the_keyboard_alone(page, site, reckoning):
    opened(page, site)
    page.locator("[data-fact=organisation] > summary").press("Enter")
    box = page.get_by_role("combobox", name="Type a name")
    box.press_sequentially("leinetal")
    expect(box).to_have_attribute("aria-expanded", "true")
    box.press("ArrowDown")
    box.press("Enter")
    expect(page).to_have_url(f"{site}search/?organisation=leinetal-clinics")
    assert shown(settled(page)) == reckoning.found(Asked(filters={"organisation": ("leinetal-clinics",)}))
    expect(box).to_be_focused()
    page.get_by_role("checkbox", name=re.compile("^Leinetal")).uncheck()
    expect(page).to_have_url(f"{site}search/")


def test_a_slash_leads_to_the_field_unless_that_is_turned_off_and_escape_empties_it(page, site):
    opened(page, site, "?q=wind")
    page.keyboard.press("/")
    field = page.get_by_role("searchbox")
    expect(field).to_be_focused()
    page.keyboard.press("Escape")
    expect(field).to_have_value("")
    expect(page).to_have_url(f"{site}search/")
    page.get_by_role("checkbox", name="The key / leads to the search field").uncheck()
    page.keyboard.press("/")
    expect(field).not_to_be_focused()
    page.reload()
    settled(page)
    page.keyboard.press("/")
    expect(field).not_to_be_focused()


def test_changes_are_announced_once_they_settle(page, site):
    opened(page, site)
    said = page.get_by_role("status")
    expect(said).to_have_text("")
    page.evaluate("""() => {
      window.heard = [];
      const said = document.getElementById("said");
      const watch = () => { if (said.textContent) window.heard.push(said.textContent); };
      new MutationObserver(watch).observe(said, { childList: true });
    }""")
    # In one go: a slow machine may take longer between two clicks than the page waits for the next one.
    page.evaluate("""() => {
      for (const code of ["DE", "GB", "NO"])
        document.querySelector(`input[name="country"][value="${code}"]`).click();
    }""")
    expect(said).to_have_text(page.locator("#tally").inner_text())
    assert len(page.evaluate("window.heard")) == 1


def test_the_link_can_be_copied(page, site):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened(page, site, "?country=DE")
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("status")).to_have_text("The link is copied.")
    assert page.evaluate("navigator.clipboard.readText()") == f"{site}search/?country=DE"


def test_on_a_small_screen_the_filters_come_in_a_dialog(page, site, reckoning):
    page.set_viewport_size({"width": 360, "height": 740})
    opened(page, site)
    expect(page.get_by_role("checkbox", name=re.compile("^Germany"))).to_be_hidden()
    opener = page.get_by_role("button", name="Filters")
    opener.press("Enter")
    dialog = page.get_by_role("dialog", name="Filters")
    dialog.get_by_role("checkbox", name=re.compile("^Germany")).check()
    number = len(reckoning.found(Asked(filters={"country": ("DE",)})))
    dialog.get_by_role("button", name=f"Show {number} placements").click()
    expect(dialog).to_be_hidden()
    expect(opener).to_be_focused()
    assert len(shown(page)) == number
    opener.click()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()


def test_without_scripts_every_listing_is_three_clicks_away_and_the_form_lands_there(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}search/")
    page.get_by_role("searchbox").fill("wind")
    page.get_by_role("button", name="Search").click()
    # A press of a plain form's button comes back before the page that it asks for is read.
    page.wait_for_url(lambda url: url.startswith(f"{site}search/?q=wind"))
    assert len(shown(page)) == 20
    # Chromium under test keeps <noscript> as text, so its links are read from the page's source.
    said = (
        re.search(r"<noscript>(.*?)</noscript>", page.content(), re.DOTALL)[1].replace("&lt;", "<").replace("&gt;", ">")
    )
    assert "need JavaScript" in said
    ways = re.findall(r'href="([^"]+)"', said)
    assert len(ways) > 60
    for way in ways:
        assert page.request.get(f"{site}search/{way}").ok, way
    page.get_by_role("navigation", name="Lists").get_by_role("link", name="Countries").click()
    page.get_by_role("link", name="Germany", exact=True).click()
    page.locator(".row .what a").first.click()
    page.wait_for_url("**/placements/**")
    context.close()


def test_the_page_weighs_at_most_sixty_kilobytes_before_the_first_word_besides_its_columns(page, served):
    bodies = {}
    page.on("response", lambda answer: bodies.update({answer.url: answer.body()}) if answer.ok else None)
    opened(page, served)
    weights = {url: len(gzip.compress(body, 9)) for url, body in bodies.items() if "columns." not in url}
    assert sum(weights.values()) <= 60_000, weights


def test_no_module_of_the_search_is_longer_than_two_hundred_lines():
    modules = Path(ROOT / "templates" / "assets" / "js").glob("*.js")
    assert {each.name for each in modules if len(each.read_text("utf-8").splitlines()) > 200} == set()
