"""A fault in a template is told with its place, and the site before stays."""

import pytest

from generator.building.result import Outcome
from tests.sites.small import built, small, tree, write

FAULTS = [
    ("pages/placement.html", "{% if %}", "T502", 1),
    ("pages/placement.html", "a\nb\n{{ page.titel }}", "T503", 3),
    ("pages/placement.html", '{% extends "layouts/none.html" %}', "T501", None),
    ("pages/placement.html", "{{ page|unheard_of }}", "T502", 1),
    ("pages/placement.html", '\n{{ asset("css/none.css") }}', "T504", 2),
    ("pages/placement.html", "{{ page.placement.title + 1 }}", "T504", 1),
    ("pages/placement.html", "{% extends [] %}", "T504", 1),
    ("pages/placement.html", '{% include "pages/placement.html" %}', "T504", 1),
    ("parts/cards.html", "{% macro cards(all) %}{% endmacro %}\n{{ nothing }}", "T503", 2),
    ("assets/js/one.js", 'import "./one.js";', "T504", None),
]


@pytest.mark.parametrize(("path", "text", "code", "line"), FAULTS)
def test_it_is_told_with_its_place_and_the_site_before_stays(tmp_path, path, text, code, line):
    root = write(tmp_path, small())
    built(root)
    before = tree(root / "output")
    write(root, {f"templates/{path}": text}, templates=None)
    result = built(root)
    assert result.outcome is Outcome.REFUSED
    told = result.diagnostics[-1]
    place = "layouts/none.html" if code == "T501" else path
    assert (told.code, told.place.path) == (code, f"templates/{place}")
    assert (told.place.span.line if told.place.span else None) == line
    assert tree(root / "output") == before


def test_bytes_that_are_no_text_are_a_fault_of_the_template(tmp_path):
    root = write(tmp_path, small() | {})
    (root / "templates/pages/home.html").write_bytes(b"\xff\xfe{% include 'a\xff' %}")
    result = built(root)
    assert (result.outcome, result.diagnostics[-1].code) == (Outcome.REFUSED, "T504")


def test_what_editors_leave_beside_templates_is_passed_over(tmp_path):
    root = write(tmp_path, small())
    built(root)
    (root / "templates/pages/.#home.html").symlink_to("user@host.1234")
    (root / "templates/pages/home.html~").write_text("{% if %}")
    (root / "templates/pages/.home.html.swp").write_bytes(b"\0")
    assert built(root).outcome is not Outcome.REFUSED
