"""What Pagefind was given is found by a real browser, wherever the site is served."""

import functools
import http.server
import threading

import pytest

from generator.searching.index import index, row_ids
from generator.searching.search_records import SearchRecord

PAGE = b"""<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><body>"""
ASK = """async ([base, query]) => {
  const pagefind = await import(`${base}pagefind/pagefind.js`);
  const found = await pagefind.search(query);
  const rows = await Promise.all(found.results.map(async (each) => [each.id, (await each.data()).url]));
  await pagefind.destroy();
  return rows;
}"""


def record(slug: str, title: str, content: str, organisation: str = "Kelp Institute", place: str = "Oslo, Norway"):
    meta = (("organisation", organisation), ("place", place))
    return SearchRecord(url=f"placements/{slug}/", language="en", title=title, content=content, meta=meta)


FILLER = "Reading, writing, meetings and a fair share of coffee with colleagues. " * 8
RECORDS = [
    record("body", "Archive trainee", f"{FILLER} Some seaweed too, and {FILLER}"),
    record("title", "Seaweed survey", FILLER),
    record("often", "Lab assistant", f"seaweed {FILLER} seaweed {FILLER} seaweed"),
    record("elsewhere", "Ledger clerk", FILLER, organisation="Zephyr Bank", place="Valparaíso, Chile"),
    record("hostile", "<img src=x onerror=alert(1)> intern", "unicorn <script>alert(1)</script>"),
    record("rtl", "متدرب في علم الأحياء", "بحوث"),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    root = tmp_path_factory.mktemp("served")
    artifacts = index(RECORDS, tmp_path_factory.mktemp("workspace"))
    for base in (root, root / "catalog"):
        for artifact in artifacts:
            place = base / artifact.path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(artifact.content)
        (base / "index.html").write_bytes(PAGE)
    return root, dict(row_ids(artifacts))


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture(scope="module")
def address(site):
    handler = functools.partial(Quiet, directory=str(site[0]))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def ask(browser, address):
    context = browser.new_context()
    page = context.new_page()

    def search(query: str, base: str = "/") -> list[tuple[str, str]]:
        page.goto(address + base)
        return [tuple(row) for row in page.evaluate(ASK, [base, query])]

    yield search
    context.close()


@pytest.mark.parametrize("base", ["/", "/catalog/"])
def test_a_word_is_found_and_its_address_is_under_the_base(ask, site, base):
    found = ask("seaweed", base)
    assert {url for _, url in found} == {f"{base}placements/{slug}/" for slug in ("body", "title", "often")}
    ids = site[1]
    assert [base + ids[id_] for id_, _ in found] == [url for _, url in found]


def test_a_word_in_the_title_comes_before_the_same_word_in_the_text(ask):
    urls = [url for _, url in ask("seaweed")]
    assert urls[0] == "/placements/title/"


@pytest.mark.parametrize(
    ("query", "slug"),
    [
        ("zephyr", "elsewhere"),
        ("valparaiso", "elsewhere"),
        ("ledger chile", "elsewhere"),
        ("clerk zephyr coffee", "elsewhere"),
        ("ledgers", "elsewhere"),
        ("unicorn onerror", "hostile"),
        ("الأحياء", "rtl"),
    ],
)
def test_title_organisation_place_and_text_are_searched_together(ask, query, slug):
    assert [url for _, url in ask(query)] == [f"/placements/{slug}/"]


def test_a_word_that_is_nowhere_finds_nothing(ask):
    assert ask("zzyzx") == []
