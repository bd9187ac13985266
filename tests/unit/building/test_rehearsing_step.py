"""What is wrong with a template is found by `check`, with the code and the place that a build would give it."""

import pytest
from click.testing import CliRunner

from generator.building.result import Outcome
from generator.cli.main import main
from generator.rendering.renderer import Renderer
from tests.sites.small import built, small, write
from tests.unit.rendering.test_faults_in_templates import FAULTS

RUN = CliRunner()
DAY = ("--today", "2027-01-15")


def checked(root, *arguments):
    ran = RUN.invoke(main, ["check", "--root", str(root), *DAY, *arguments])
    return ran.exit_code, ran.stdout


@pytest.fixture
def root(tmp_path):
    return write(tmp_path, small(), templates=None)


@pytest.mark.parametrize(("path", "text", "code", "line"), FAULTS)
def test_check_tells_what_a_build_would_refuse(root, path, text, code, line):
    write(root, {})  # templates of its own, some of which are under no name that is shipped
    write(root, {f"templates/{path}": text}, templates=None)
    status, said = checked(root)
    place = "layouts/none.html" if code == "T501" else path
    assert status == 1
    assert f"templates/{place}{f':{line}:1' if line else ''}  error {code}" in said


@pytest.mark.parametrize(
    ("path", "text", "code"),
    [
        ("parts/unused.html", "{% if %}", "T502"),
        ("parts/unused.html", "{{ page|unheard_of }}", "T502"),
        ("pages/home.html", '{% if page.open_now > 999 %}{% include "parts/none.html" %}{% endif %}', "T501"),
        ("pages/placement.html", "{% if page.placement.places %}{{ page.titel }}{% endif %}", "T503"),
        ("feeds/atom.xml", "{{ page.titel }}", "T503"),
        ("parts/row_file.html", "{{ page.titel }}", "T503"),
    ],
)
def test_templates_that_are_seldom_used_are_tried_too(root, path, text, code):
    role = root / "content/placements/harbour/role-1.md"
    role.write_text(role.read_text().replace("mode:", "places: 3\nmode:"))
    write(root, {f"templates/{path}": text}, templates=None)
    status, said = checked(root)
    assert (status, f"error {code}" in said) == (1, True)


def test_all_templates_that_fail_are_told_at_once_and_each_once(root):
    write(root, {f"templates/pages/{name}.html": "{{ page.titel }}" for name in ("home", "placement")}, templates=None)
    _, said = checked(root)
    assert said.count("error T503") == 2


def test_what_is_named_in_a_comment_or_may_be_missing_is_no_fault(root):
    text = '{# {% include "parts/none.html" %} #}{% include "parts/none.html" ignore missing %}'
    write(root, {"templates/pages/about.html": text}, templates=None)
    assert checked(root)[0] == 0
    assert built(root).outcome is Outcome.PUBLISHED


def test_files_that_are_asked_about_by_name_are_checked_without_their_templates(root):
    write(root, {"templates/pages/home.html": "{% if %}"}, templates=None)
    assert checked(root, str(root / "content/placements/harbour/role-1.md"))[0] == 0


def test_what_was_tried_before_is_not_tried_again_and_what_changed_is(root, monkeypatch):
    assert checked(root)[0] == 0
    with monkeypatch.context() as patch:
        patch.setattr(Renderer, "__init__", None)
        assert checked(root)[0] == 0
    write(root, {"templates/parts/row_file.html": "{{ page.titel }}"}, templates=None)
    assert [checked(root)[0] for _ in range(2)] == [1, 1]


def test_messages_that_cannot_be_read_are_told_by_check_and_by_the_build(root):
    site = (root / "content/site.yaml").read_text(encoding="utf-8")
    messages = {"templates/locales/de/LC_MESSAGES/messages.mo": b"no messages"}
    write(root, {"content/site.yaml": f"{site}language: German\n"} | messages, templates=None)
    status, said = checked(root)
    assert status == 1
    assert "templates/locales/de/LC_MESSAGES/messages.mo  error T506" in said
    result = built(root)
    assert (result.outcome, [fault.code for fault in result.diagnostics]) == (Outcome.REFUSED, ["T506"])
