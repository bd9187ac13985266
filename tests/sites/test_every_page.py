"""Every page of built sites, with the templates that are shipped: safe, whole, and each link leads to a page."""

import itertools
import shutil
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree as ET

import pytest

from tests.sites.hostile import hostile
from tests.sites.page_parts import Parts, parts, unsafe
from tests.sites.pseudo import TAG, translate
from tests.sites.small import SITE, built, listing, small, tree, write

ROOT = Path(__file__).parents[2]
TODAY = datetime(2026, 12, 1, tzinfo=UTC)
SITES = ["demonstration", "small", "under a path", "hostile", "empty", "right to left"]


class Built:
    """A site and where it is published."""

    def __init__(self, files: dict[str, bytes], address: str) -> None:
        self.files, self.address = files, address
        pages = {name: content.decode() for name, content in files.items() if name.endswith(".html")}
        self.fragments = {name: parts(text) for name, text in pages.items() if name.startswith("search/rows/")}
        self.pages = {name: parts(text) for name, text in pages.items() if name not in self.fragments}

    def url(self, name: str) -> str:
        return self.address + name.removesuffix("index.html")

    def file(self, url: str) -> str | None:
        """The file that an address within the site leads to; None where it leads elsewhere."""
        if not url.startswith(self.address):
            return None
        path = unquote(urlsplit(url[len(self.address) :]).path)
        return path + "index.html" if path.endswith("/") or not path else path


@pytest.fixture(scope="module", params=SITES)
def site(request, tmp_path_factory) -> Built:
    root, address = tmp_path_factory.mktemp("site"), "https://small.example/"
    if request.param == "demonstration":
        shutil.copytree(ROOT / "content", root / "content")
        address = "https://meridian.example/"
    elif request.param == "under a path":
        address = "https://small.example/deep/catalogue/"
        write(root, small() | {"content/site.yaml": SITE.replace("https://small.example/", address)}, templates=None)
    elif request.param == "hostile":
        write(root, hostile(), templates=None)
    elif request.param == "empty":
        write(root, {"content/site.yaml": SITE}, templates=None)
    else:
        language = "language: Arabic\n" if request.param == "right to left" else ""
        alone = {"content/placements/tide/gone.md": listing("Gone", country="Chad", deadline="2026-01-01", field="law")}
        write(root, small() | alone | {"content/site.yaml": SITE + language}, templates=None)
        if language:
            translate(root / "templates")
    result = built(root, now=TODAY, search=True, workers=2)
    assert result.pages
    return Built(tree(root / "output"), address)


def everywhere(site: Built, judge, *, fragments: bool = False) -> None:
    pages = site.pages | (site.fragments if fragments else {})
    found = {name: said for name, page in pages.items() if (said := judge(name, page))}
    assert found == {}


def test_nothing_in_it_acts_or_comes_from_elsewhere(site):
    everywhere(site, lambda _, page: unsafe(page), fragments=True)


def test_its_elements_are_nested_and_closed(site):
    everywhere(site, lambda _, page: page.slips, fragments=True)


def test_it_forbids_whatever_it_does_not_need_before_anything_is_loaded(site):
    def judge(_: str, page: Parts) -> list[str]:
        said = [each for each in page.all("meta", "script", "link") if "charset" not in each.attributes]
        said = [each for each in said if each.attributes.get("name") != "viewport"]
        policy = said[0].attributes.get("content", "")
        wanted = ["default-src 'none'", "base-uri 'none'"]
        return [each for each in wanted if each not in policy] + [
            bad for bad in ("unsafe-inline", "*") if bad in policy
        ]

    everywhere(site, judge)


def test_it_has_a_language_a_direction_a_title_and_one_heading(site):
    def judge(_: str, page: Parts) -> list[str]:
        html = page.elements[0]
        headings = [int(each.tag[1]) for each in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
        jumps = [f"h{b} after h{a}" for a, b in itertools.pairwise(headings) if b > a + 1]
        wants = {
            "lang": bool(html.attributes.get("lang")),
            "dir": html.attributes.get("dir") == ("rtl" if html.attributes.get("lang") == TAG else "ltr"),
            "title": [bool(each.text.strip()) for each in page.all("title")] == [True],
            "h1": headings.count(1) == 1,
        }
        return [name for name, kept in wants.items() if not kept] + jumps

    everywhere(site, judge)


def test_its_ids_are_its_own_and_what_refers_to_one_finds_it(site):
    def judge(_: str, page: Parts) -> list[str]:
        ids = Counter(each.attributes["id"] for each in page.elements if "id" in each.attributes)
        names = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
        referred = {id_ for each in page.elements for name in names for id_ in each.attributes.get(name, "").split()}
        return [f"{id_} twice" for id_, count in ids.items() if count > 1] + sorted(referred - ids.keys())

    everywhere(site, judge)


def test_every_link_within_the_site_leads_to_a_page_of_it(site):
    def judge(name: str, page: Parts) -> list[str]:
        here, lost = site.url(name), []
        for each in page.elements:
            for target in (each.attributes.get(key) for key in ("href", "src", "action")):
                url = urljoin(here, target or "")
                file = site.file(url) if target else None
                if target and file is None and urlsplit(target).scheme not in {"https", "mailto", "tel"}:
                    lost.append(f"{target} leaves the site")
                if file is not None and file not in site.files and not file.startswith("pagefind/"):
                    lost.append(f"{target} leads nowhere")
                elif file in site.pages and (fragment := urlsplit(url).fragment):
                    ids = {other.attributes.get("id") for other in site.pages[file].elements}
                    lost += [] if fragment in ids else [f"{target} has no such place"]
        return lost

    everywhere(site, judge)


def test_the_address_it_calls_its_own_is_its_own(site):
    def judge(name: str, page: Parts) -> list[str]:
        own = [each.attributes["href"] for each in page.all("link") if each.attributes.get("rel") == "canonical"]
        hidden = any(each.attributes == {"name": "robots", "content": "noindex"} for each in page.all("meta"))
        return [] if own == ([] if hidden else [site.url(name)]) else own or ["neither canonical nor hidden"]

    everywhere(site, judge)


def test_every_page_can_be_reached_from_home(site):
    seen, waiting = set(), ["index.html"]
    while waiting:
        name = waiting.pop()
        if name in seen or name not in site.pages:
            continue
        seen.add(name)
        targets = [each.attributes.get("href", "") for each in site.pages[name].all("a")]
        waiting += [file for target in targets if (file := site.file(urljoin(site.url(name), target)))]
    unlisted = {name for name in site.pages if name not in seen} - {"404.html"}
    hidden = [name for name in unlisted if not name.startswith("placements/")]
    assert hidden == []


def test_the_map_and_the_feed_are_xml_and_name_pages_of_the_site(site):
    places = ET.fromstring(site.files["sitemap.xml"])  # noqa: S314 - our own bytes
    named = [each.text for each in places.iter() if each.tag.endswith("}loc")]
    assert len(named) == len(set(named))
    assert [url for url in named if site.file(url) not in site.files] == []
    feed = ET.fromstring(site.files["feed.xml"])  # noqa: S314 - the same
    ids = [each.text for each in feed.iter() if each.tag.endswith("}id")]
    assert len(ids) == len(set(ids))
    assert [url for url in ids if site.file(url) not in site.files] == []
    assert site.files["robots.txt"].decode().strip().endswith(f"Sitemap: {site.address}sitemap.xml")


def test_hidden_pages_are_not_on_the_map(site):
    named = site.files["sitemap.xml"].decode()
    hidden = [
        name
        for name, page in site.pages.items()
        if any("noindex" in m.attributes.get("content", "") for m in page.all("meta"))
    ]
    assert [name for name in hidden if f"<loc>{site.url(name)}</loc>" in named] == []
