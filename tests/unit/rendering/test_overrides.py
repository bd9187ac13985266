"""An own template that replaces nothing is told of, by check and by a build, and stops neither."""

import pytest

from generator.building.result import Outcome
from generator.rendering.folders import Folders
from generator.rendering.overrides import idle_overrides
from tests.sites.small import built, small, write


def idle(root, files):
    write(root, {f"templates/{path}": text for path, text in files.items()}, templates=None)
    return {found.place.path: found.cure for found in idle_overrides(Folders.of(root))}


def test_a_misspelt_name_is_told_with_the_one_that_was_meant(tmp_path):
    assert idle(tmp_path, {"pages/placements.html": "Hello."}) == {
        "templates/pages/placements.html": "rename it to templates/pages/placement.html"
    }


def test_a_name_that_is_like_no_other_is_told(tmp_path):
    cure = "name it in a template that is used, or delete it"
    assert idle(tmp_path, {"zzz/ours.html": "Hello."}) == {"templates/zzz/ours.html": cure}


@pytest.mark.parametrize(
    "files",
    [
        {"pages/about.html": "Hello."},
        {"pages/about.html": '{% include "ours/hello.html" %}', "ours/hello.html": "Hello."},
        {"pages/about.html": "{% extends 'ours/page.html' %}", "ours/page.html": "{% include 'ours/hello.html' %}"}
        | {"ours/hello.html": "Hello."},
        {"pages/about.html": "{% include page.head.url %}", "ours/hello.html": "Hello."},
        {"assets/css/ours.css": "p { color: red }", "assets/js/ours.js": "export {};"},
        {"locales/de/LC_MESSAGES/messages.mo": ""},
        {"README.md": "Ours."},
    ],
    ids=["replacing", "included", "included by what is extended", "named by a value", "assets", "locales", "readme"],
)
def test_what_is_used_or_may_be_added_is_not(tmp_path, files):
    assert idle(tmp_path, files) == {}


def test_what_only_idle_ones_name_is_idle(tmp_path):
    files = {"ours/page.html": "{% include 'ours/hello.html' %}", "ours/hello.html": "Hello."}
    assert idle(tmp_path, files).keys() == {"templates/ours/page.html", "templates/ours/hello.html"}


def test_a_build_tells_of_it_and_publishes(tmp_path):
    root = write(tmp_path, small() | {"templates/pages/placements.html": "Hello."}, templates=None)
    result = built(root)
    assert result.outcome is Outcome.PUBLISHED
    assert "T505" in {found.code for found in result.diagnostics}
