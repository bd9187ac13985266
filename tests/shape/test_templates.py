"""Templates see their view and the site's header, and ask for nothing else."""

from dataclasses import fields
from importlib import import_module

import pytest
from jinja2 import nodes

from generator.pages.kinds import PAGE_KINDS
from generator.reading.vocabularies import standard_words
from generator.rendering.assets import assets
from generator.rendering.environment import environment
from generator.rendering.folders import Folders, shipped
from generator.rendering.header import SiteHeader, header
from generator.schema.site import Site
from generator.wording.wording import Wording

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
KINDS = [
    kind.__name__.rpartition(".")[2] for kind in PAGE_KINDS if f"pages/{kind.__name__.rpartition('.')[2]}.html" in FILES
]


def view_of(kind):
    module = import_module(f"generator.pages.{kind}")
    return next(each for name, each in vars(module).items() if name == f"{kind.title().replace('_', '')}View")


def with_others(name):
    """The template, those that it extends and those that it includes, parsed."""
    tree = ENVIRONMENT.parse(FILES[name].read_text("utf-8"))
    others = [each.template.value for each in tree.find_all((nodes.Extends, nodes.Include))]
    return [tree, *(one for other in others for one in with_others(other))]


def asked_of(tree, name):
    return {
        each.attr
        for each in tree.find_all(nodes.Getattr)
        if isinstance(each.node, nodes.Name) and each.node.name == name
    }


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_asks_its_page_only_for_what_its_view_has(kind):
    asked = {attribute for tree in with_others(f"pages/{kind}.html") for attribute in asked_of(tree, "page")}

    assert asked <= {field.name for field in fields(view_of(kind))}


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith((".html", ".xml", ".txt"))])
def test_a_template_asks_the_site_only_for_what_its_header_has(name):
    asked = asked_of(ENVIRONMENT.parse(FILES[name].read_text("utf-8")), "site")

    assert asked <= {field.name for field in fields(SiteHeader)}


def test_every_kind_of_page_has_a_template_of_its_name_and_no_template_is_left_over():
    pages = {name for name in FILES if name.startswith("pages/")}

    assert pages == {f"pages/{kind}.html" for kind in KINDS}
