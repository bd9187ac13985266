"""The page of a placement shows every field that the schema has, and takes its labels from there."""

import re
from datetime import UTC, datetime

import pytest
from jinja2 import nodes

from generator.catalogue.affordability import affordability
from generator.catalogue.assemble import Records, assemble
from generator.catalogue.entries import Listing
from generator.catalogue.hosting import host_of
from generator.catalogue.lifecycle import lifecycle
from generator.facts.columns import columns
from generator.pages.kinds import plan
from generator.prose.prose import paragraph
from generator.reading.vocabularies import standard_words
from generator.rendering.assets import assets
from generator.rendering.folders import Folders, shipped
from generator.rendering.header import header
from generator.rendering.renderer import Renderer
from generator.schema.derived.field_description import fields_of
from generator.schema.site import Site
from generator.wording.wording import Wording
from tests.unit.schema.stated import dotted, paths, placement

NOW = datetime(2026, 12, 10, 12, tzinfo=UTC)
WORDS = standard_words()
SITE = Site(
    name="Harbour",
    tagline="Work abroad.",
    address="https://h.example/",
    publisher="Harbour",
    contact="mailto:a@h.example",
)
FOLDERS = Folders(paths=(shipped(),))
SAID = Wording.of("en", (), WORDS)
RENDERER = Renderer(FOLDERS, header(SITE), assets(FOLDERS), SAID)
TEMPLATES = sorted(name for name in FOLDERS.files() if re.match(r"pages/placement\.html|parts/placement/", name))


def drawn(stated):
    """The main part of the page of a placement."""
    listing = Listing(
        id="harbour/robotics",
        organisation="harbour",
        slug="robotics",
        language="",
        path="content/placements/harbour/robotics.md",
        placement=stated,
        body="Text.",
        prose=paragraph("Text."),
        lifecycle=lifecycle(stated, NOW),
        affordability=affordability(stated),
        host=host_of(stated, "harbour", {}),
    )
    catalogue = assemble(SITE, NOW, WORDS, Records(listings=(listing,)))
    pages = plan(catalogue, columns(catalogue), SAID)
    page = next(page for page in pages if page.template == "pages/placement.html")
    return RENDERER.draw(page).content.decode().partition("<main")[2].partition("</main>")[0]


def shown(stated):
    """What a reader sees of it."""
    return re.sub(r"<[^>]*>", " ", re.sub(r"<script.*?</script>", "", drawn(stated), flags=re.DOTALL))


SHORT = {"country", "city", "region", "coordinates", "cost_of_living"}
OUTSIDE = {"name", "country", "website"}


def left_out_for(path):
    """What is left out so that the value at `path` can be seen.

    Of deductions, a share goes before a sum; a body of the catalogue goes before one that is told.
    """
    if path[0].name == "deductions" and path[-1].name != "percent":
        return ("percent",)
    if path[0].name in SHORT:
        return ("locations",)
    return ("slug",) if path[-1].name in OUTSIDE and path[0].name in {"host", "channel"} else ()


@pytest.mark.parametrize("path", list(paths()), ids=dotted)
def test_every_field_and_every_part_of_one_is_shown(path):
    without = left_out_for(path)

    assert shown(placement(path, without=without)) != shown(placement(without=without))


def test_no_label_of_a_field_is_said_a_second_time_in_a_template():
    titles = {part.title for path in paths() for part in path}
    said = {
        call.args[0].value: name
        for name in TEMPLATES
        for call in RENDERER._environment.parse(FOLDERS.files()[name].read_text("utf-8")).find_all(nodes.Call)
        if isinstance(call.node, nodes.Name) and call.node.name in {"_", "ngettext", "gettext"}
        if isinstance(call.args[0], nodes.Const)
    }

    assert {text: name for text, name in said.items() if text in titles} == {}


# What is plain without a label, what a sentence says, what stands under "Where", and groups whose parts have rows.
UNLABELLED = {
    *("title", "summary", "type", "status", "schedule"),
    *("posted", "verified", "reference", "tags", "formerly"),
    *("country", "city", "mode"),
    *("covers", "insurance", "access", "support"),
}


def test_every_field_stands_under_its_title_but_for_those_that_need_none():
    labels = set(re.findall(r"<dt>(.*?)</dt>", drawn(placement())))

    assert {field.name for field in fields_of("placement") if field.title not in labels} == UNLABELLED
