"""A small catalogue with templates of its own, so that a change of look changes no test; and ways to build it."""

import shutil
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from PIL import Image

from generator.building.assembling_step import assemble
from generator.building.build import build
from generator.building.build_context import BuildContext
from generator.building.build_request import BuildRequest
from generator.building.executor import Here
from generator.building.forking import Forking
from generator.building.judging_step import judge
from generator.building.progress import Clock, Silent
from generator.building.reading_step import read
from generator.building.result import Result
from generator.building.validating_step import validate
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.history import History
from generator.diagnostics.diagnostic import Diagnostic
from generator.facts.columns import columns
from generator.pages.kinds import plan, planning_of
from generator.pages.page import Page
from generator.pages.planning import Planning
from generator.reading.content_files import read_sources
from generator.wording.wording import Wording

PLAIN = Path(__file__).parent / "templates"
TODAY = datetime(2027, 1, 15, tzinfo=UTC)

SITE = """\
name: Small Catalogue
tagline: Placements for tests.
address: https://small.example/
publisher: Small Publishers
contact: hello@small.example
per_page: 5
"""
ORGANISATION = """\
---
name: {name}
kind: company
country: {country}
website: https://{slug}.example
---
We are {name}.
"""
LISTING = """\
---
title: {title}
summary: Do what {title} do, with somebody who knows how.
fields: [{field}]
country: {country}
mode: {mode}
duration: 3 months
deadline: {deadline}
apply: https://{organisation}.example/apply
{more}---
{body}
"""
KNOWN = {"title", "more", "body", "field", "country", "deadline", "organisation", "mode"}
GUIDE = """\
---
title: Working in {country}
summary: What to know before you go.
country: {country}
---
Mind the *weather*.
"""
VOCABULARY = """\
- name: CV
  aliases: [résumé]
- name: Motivation letter
"""


def logo(colour: str) -> bytes:
    """A picture of one colour."""
    made = BytesIO()
    Image.new("RGB", (24, 16), colour).save(made, "PNG")
    return made.getvalue()


def listing(title: str = "Robotics interns", **said: str) -> str:
    """The text of a listing; `more` is further front matter, each line ended."""
    plain = {"field": "physics", "country": "Portugal", "mode": "on-site", "organisation": "harbour"}
    said = plain | {"deadline": "2027-03-01"} | said
    assert said.keys() <= KNOWN, f"not part of a plain listing, so put it into `more`: {said.keys() - KNOWN}"
    return LISTING.format(**({"title": title, "more": "", "body": "Come and *see*."} | said))


def small() -> dict[str, str | bytes]:
    """The files of the catalogue, by path."""
    fields = ["physics", "biology", "history-and-archaeology", "nursing-and-midwifery"]
    countries = ["Portugal", "Kenya", "Japan"]
    files = {
        "content/site.yaml": SITE,
        "content/organisations/harbour.md": ORGANISATION.format(slug="harbour", name="Harbour", country="Portugal"),
        "content/organisations/tide.md": ORGANISATION.format(slug="tide", name="Tide", country="Kenya").replace(
            "kind:", "logo: tide.png\nkind:"
        ),
        "content/media/tide.png": logo("navy"),
        "content/guides/kenya.md": GUIDE.format(country="Kenya"),
        "content/vocabularies/documents.yaml": VOCABULARY,
    }
    for number in range(8):
        organisation = "harbour" if number % 2 else "tide"
        files[f"content/placements/{organisation}/role-{number}.md"] = listing(
            f"{'ABCDEFGH'[number]} interns",
            organisation=organisation,
            field=fields[number % 4],
            country=countries[number % 3],
            deadline=f"2027-0{1 + number % 5}-20",
            more=f"posted: 2026-12-{10 + number}\ndocuments: [CV]\n",
        )
    return files


def write(root: Path, files: dict[str, str | bytes], *, templates: Path | None = PLAIN) -> Path:
    """Write `files` below `root`, with templates of their own."""
    for path, content in files.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content if isinstance(content, bytes) else content.encode())
    if templates:
        shutil.copytree(templates, root / "templates", dirs_exist_ok=True)
    return root


def built(root: Path, *, now: datetime = TODAY, search: bool = False, **said: object) -> Result:
    """Build the catalogue in `root` into its `output`, unless another is said."""
    output, executor = said.pop("output", root / "output"), Forking(said.pop("workers", 1))
    return build(BuildRequest(root=root, output=output, now=now, search=search, **said), executor=executor)


def catalogue_of(root: Path, now: datetime = TODAY) -> Catalogue:
    """The catalogue in `root`, which is to be one that a site can be made of."""
    catalogue, _ = judged(root, now)
    assert catalogue is not None
    return catalogue


def judged(root: Path, now: datetime = TODAY) -> tuple[Catalogue | None, tuple[Diagnostic, ...]]:
    """The catalogue in `root`, all of it just written, and all that is to be said of it but of its templates."""
    request = BuildRequest(root=root, output=root / "output", now=now)
    found = read_sources(root)
    history = History(changed={source.path: now.date() for source in found.sources})
    context = BuildContext.of(request, found, Clock(Silent()), Here(), history)
    content = read(context)
    readings = validate(context, content)
    catalogue = assemble(context, content, readings)
    return catalogue, judge(context, content, readings, catalogue)


def planning(root: Path, *, now: datetime = TODAY, language: str = "en", prefix: str = "") -> Planning:
    """What kinds of page plan from, of the catalogue in `root` and with an interface in `language`."""
    catalogue = catalogue_of(root, now)
    return planning_of(catalogue, columns(catalogue), Wording.of(language, (), catalogue.words), prefix)


def planned(root: Path, **said: object) -> tuple[Page, ...]:
    """The pages of the catalogue in `root`."""
    made = planning(root, **said)
    return plan(made.catalogue, made.columns, made.wording)


def tree(output: Path) -> dict[str, bytes]:
    """Every file below `output`."""
    found = (path for path in output.rglob("*") if not path.is_dir())
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in found}
