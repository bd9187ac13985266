"""Whatever was edited, harmed or taken away before: the output is that of a build from scratch, byte for byte."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.building.result import Outcome, Result
from generator.publishing.paths import OWN_LIST
from tests.proof import tries
from tests.sites.small import (
    GUIDE,
    ORGANISATION,
    PLAIN,
    SITE,
    TODAY,
    VOCABULARY,
    built,
    listing,
    logo,
    small,
    tree,
    write,
)

LISTING = "content/placements/harbour/role-1.md"
OTHER = "content/placements/tide/role-2.md"
PLACEMENT, CARDS, STYLE = (
    "templates/pages/placement.html",
    "templates/parts/cards.html",
    "templates/assets/css/plain.css",
)
HOME = (PLAIN / "pages/home.html").read_text()

FILES: dict[str, list[str | bytes | None]] = {
    LISTING: [
        listing(body="Another text."),
        listing("Zoology interns"),
        listing(country="Japan"),
        listing(deadline="2027-01-16"),
        listing(deadline="2026-01-16"),
        listing(field="nursing-and-midwifery"),
        listing(more="pay: 900 EUR per month\ncost_of_living: 700 EUR per month\ndocuments: [Sketchbook]\n"),
        listing(more="status: withdrawn\n"),
        listing(country="Nowhere"),
        b"\xff\x00",
        "",
        None,
    ],
    OTHER: [listing(organisation="tide"), None],
    "content/placements/tide/new.md": [listing("New interns", organisation="tide", more="posted: 2027-01-14\n"), None],
    "content/placements/tide/role-2.de.md": [listing("Forscherin", organisation="tide"), None],
    "content/organisations/harbour.md": [
        ORGANISATION.format(slug="harbour", name="Quay", country="Kenya"),
        ORGANISATION.format(slug="harbour", name="Harbour", country="Portugal"),
        None,
    ],
    "content/media/tide.png": [logo("red"), logo("navy")[:40], logo("red"), bytes(300_000), None],
    "content/media/other.png": [logo("red"), b"", None],
    "content/guides/kenya.md": [GUIDE.format(country="Kenya").replace("weather", "rain"), None],
    "content/guides/japan.md": [GUIDE.format(country="Japan"), None],
    "content/site.yaml": [
        SITE,
        SITE.replace("Small Catalogue", "Large Catalogue"),
        SITE.replace("per_page: 5", "per_page: 6"),
        SITE.replace("https://small.example/", "https://small.example/under/"),
        SITE + "language: de\n",
        "name: [",
    ],
    "content/vocabularies/documents.yaml": [VOCABULARY, VOCABULARY + "- name: Sketchbook\n", "- name: [", None],
    PLACEMENT: [
        (PLAIN / "pages/placement.html").read_text().replace("Not stated", "Unsaid"),
        (PLAIN / "pages/placement.html").read_text(),
        "{% if %}",
        "{{ page.titel }}",
        None,
    ],
    CARDS: [(PLAIN / "parts/cards.html").read_text().replace("<ul>", "<ul class=cards>")],
    "templates/pages/home.html": [HOME, "{% extends page.head.url or 'layouts/page.html' %}{% set title = 'Any' %}"],
    "templates/layouts/page.html": [
        (PLAIN / "layouts/page.html").read_text().replace("<nav>", '<nav id="top">'),
        (PLAIN / "layouts/page.html").read_text(),
    ],
    STYLE: ["h1 { color: red }", "h1 { color: blue }"],
    "templates/assets/js/more.js": ["export const more = 1;\n", None],
}
DAYS = [datetime(2027, 1, day, hour, tzinfo=UTC) for day, hour in [(15, 0), (15, 13), (16, 0), (21, 0)]]
DAYS += [datetime(2027, 3, 2, tzinfo=UTC), datetime(2028, 9, 1, tzinfo=UTC)]
CACHES = ["readings", "pictures", "last", "search"]
OUTPUTS = ["index.html", "placements/harbour/role-1/index.html", ".published", "feed.xml"]


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    for at in range(0, len(content), 97):
        content[at] ^= 0x55
    file.write_bytes(bytes(content))


def scribble(file: Path) -> None:
    file.write_bytes(b"\x93garbage \xff" * 20)


HARMS: dict[str, Callable[[Path], None]] = {"cut": cut, "flip": flip, "scribble": scribble, "remove": Path.unlink}

EDITS = st.one_of(
    st.sampled_from([("file", path, text) for path, texts in FILES.items() for text in texts]),
    st.sampled_from([("today", day) for day in DAYS]),
    st.sampled_from([("harm", f".cache/catalog/{name}", how) for name in CACHES for how in HARMS]),
    st.sampled_from([("harm", f"output/{name}", how) for name in OUTPUTS for how in HARMS]),
    st.sampled_from([("forget",), ("empty",), ("anew",)]),
)


class History:
    """A catalogue that is edited and built again and again, and what its site must be."""

    def __init__(self, base: Path, *, search: bool = False) -> None:
        self.root = write(base / "root", small())
        self.base, self.search, self.now, self.anew = base, search, TODAY, False
        self.made: dict[str, tuple[Result, dict[str, bytes]]] = {}

    def edit(self, what: str, *said: object) -> None:
        """Do what a person, a disk or a night may do."""
        if what == "file":
            self._write(self.root / said[0], said[1])
        elif what == "today":
            self.now = said[0]
        elif what == "harm":
            for file in self.files(said[0]):
                HARMS[said[1]](file)
        elif what == "anew":
            self.anew = True
        else:
            shutil.rmtree(self.root / (".cache" if what == "forget" else "output"), ignore_errors=True)

    def files(self, name: str) -> list[Path]:
        """The file called `name`, or those that a store of that name stands in."""
        return [file for file in (self.root / name, *self.root.glob(f"{name}-?")) if file.is_file()]

    def _write(self, place: Path, content: str | bytes | None) -> None:
        place.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            place.unlink(missing_ok=True)
        else:
            place.write_bytes(content if isinstance(content, bytes) else content.encode())

    def hold(self) -> None:
        """Build here, and from scratch elsewhere, and compare."""
        here = built(self.root, now=self.now, search=self.search, anew=self.anew)
        self.anew = False
        there, expected = self.from_scratch()
        assert here.diagnostics == there.diagnostics
        assert (here.outcome is Outcome.REFUSED) == (there.outcome is Outcome.REFUSED)
        if there.outcome is not Outcome.REFUSED:
            assert differing(tree(self.root / "output"), expected) == []
            assert (here.pages, here.placements, here.searchable) == (there.pages, there.placements, there.searchable)

    def from_scratch(self) -> tuple[Result, dict[str, bytes]]:
        """What a build from scratch gives, made once for each state of the files."""
        files = [tree(self.root / name) for name in ("content", "templates")]
        key = repr((self.now, self.search, *files))
        if key not in self.made:
            with TemporaryDirectory(dir=self.base) as folder:
                fresh = Path(folder) / "root"
                for name in ("content", "templates"):
                    shutil.copytree(self.root / name, fresh / name)
                result = built(fresh, now=self.now, search=self.search)
                self.made[key] = result, tree(fresh / "output") if (fresh / "output").exists() else {}
        return self.made[key]


def differing(found: dict[str, bytes], expected: dict[str, bytes]) -> list[str]:
    """The paths that differ."""
    return sorted(path for path in found.keys() | expected.keys() if found.get(path) != expected.get(path))


@settings(max_examples=tries(10), deadline=None)
@given(st.lists(EDITS, min_size=2, max_size=6))
def test_any_edits_together_give_the_same_as_a_build_from_scratch(edits):
    # With the cache lost and its own list harmed, nothing tells our pages from what people put there: that is refused.
    assume(("forget",) not in edits or not any(edit[1:2] == (f"output/{OWN_LIST}",) for edit in edits))
    with TemporaryDirectory() as folder:
        history = History(Path(folder))
        history.hold()
        for number, edit in enumerate(edits):
            history.edit(*edit)
            if number % 3 == 1:
                built(history.root, now=history.now)
        history.hold()


@pytest.mark.parametrize("path", FILES)
def test_each_edit_and_its_undoing_give_the_same_as_a_build_from_scratch(tmp_path, path):
    history = History(tmp_path)
    before = (history.root / path).read_bytes() if (history.root / path).exists() else None
    history.hold()
    for content in (*FILES[path], before):
        history.edit("file", path, content)
        history.hold()


def test_each_harm_is_mended(tmp_path):
    history = History(tmp_path, search=True)
    history.hold()
    for name in [*(f".cache/catalog/{name}" for name in CACHES), *(f"output/{name}" for name in OUTPUTS)]:
        for how in HARMS:
            assert history.files(name)
            history.edit("harm", name, how)
            history.hold()


def test_days_that_come_and_go_give_the_same_as_a_build_from_scratch(tmp_path):
    history = History(tmp_path, search=True)
    history.edit("file", LISTING, listing(deadline="2027-01-15 12:00 Europe/Lisbon"))
    for day in (*DAYS, *reversed(DAYS)):
        history.edit("today", day)
        history.hold()


def test_the_index_follows_the_listings(tmp_path):
    history = History(tmp_path, search=True)
    for content in (None, listing(body="Zebrafish."), listing(body="Zebrafish."), listing(deadline="2026-01-01")):
        history.edit("file", LISTING, content)
        history.hold()


@pytest.mark.parametrize("status", ["paused", "filled", "open"])
def test_what_leaves_the_lists_at_noon_is_gone_in_the_afternoon(tmp_path, status):
    history = History(tmp_path)
    history.edit("file", LISTING, listing(deadline="2026-10-17 14:00 Europe/Lisbon", more=f"status: {status}\n"))
    for hour in (9, 12, 13, 14, 15):
        history.edit("today", datetime(2027, 1, 15, hour, tzinfo=UTC))
        history.hold()
