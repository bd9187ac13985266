"""Templates see their view and the site's header, and ask for nothing else."""

from dataclasses import fields

import pytest
from jinja2 import nodes

from generator.reading.vocabularies import standard_words
from generator.rendering.assets import assets
from generator.rendering.environment import environment
from generator.rendering.folders import Folders, shipped
from generator.rendering.header import SiteHeader, header
from generator.schema.site import Site
from generator.wording.wording import Wording
from tests.sites.small import listing, planned, small, write

FOLDERS = Folders(paths=(shipped(),))
FILES = FOLDERS.files()
SITE = Site(
    name="Harbour",
    tagline="Work abroad.",
    address="https://h.example/",
    publisher="Harbour",
    contact="mailto:a@h.example",
)
ENVIRONMENT = environment(FOLDERS, header(SITE), assets(FOLDERS), Wording.of("en", (), standard_words()))


@pytest.fixture(scope="module")
def views(tmp_path_factory):
    """The type of view that each template is drawn with, in a catalogue that has every kind of page."""
    moved = {
        "content/placements/tide/moved.md": listing("Moved interns", organisation="tide", more="formerly: tide/old\n")
    }
    root = write(tmp_path_factory.mktemp("small"), small() | moved, templates=None)
    return {page.template: type(page.view) for page in planned(root) if page.template}


def with_others(name):
    """The template, those that it extends and those that it includes, parsed."""
    tree = ENVIRONMENT.parse(FILES[name].read_text("utf-8"))
    others = [each.template.value for each in tree.find_all((nodes.Extends, nodes.Include))]
    return [tree, *(one for other in others for one in with_others(other))]


def known(view):
    return {field.name for field in fields(view)}


def asked_of(tree, name):
    return {
        each.attr
        for each in tree.find_all(nodes.Getattr)
        if isinstance(each.node, nodes.Name) and each.node.name == name
    }


def test_a_template_asks_its_page_only_for_what_its_view_has(views):
    wrong = {
        name: unknown
        for name, view in views.items()
        if (unknown := {each for tree in with_others(name) for each in asked_of(tree, "page")} - known(view))
    }

    assert wrong == {}


def test_a_template_asks_the_site_only_for_what_its_header_has():
    templates = [name for name in FILES if name.endswith((".html", ".xml", ".txt"))]
    has = {field.name for field in fields(SiteHeader)}
    beyond = {name: asked_of(ENVIRONMENT.parse(FILES[name].read_text("utf-8")), "site") - has for name in templates}

    assert {name: names for name, names in beyond.items() if names} == {}


def test_every_template_of_a_page_draws_one_and_every_page_has_its_template(views):
    pages = {name for name in FILES if name.startswith(("pages/", "feeds/"))}

    assert pages == {name for name in views if not name.startswith("parts/")}
