"""CONTRIBUTING, "Add a kind of page": one file, a template of the same name, and its name in the list of kinds."""

import pytest

from tests.shape.recipes.scratch import Scratch

KIND = '''"""What is asked often."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.pages.address import Address
from generator.pages.page import Head, Page
from generator.pages.planning import Planning
from generator.wording.labels import N_

ADDRESS: Final = Address("questions/", foot=N_("Questions"))


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionsView:
    """Nothing but what every page has."""

    head: Head


def plan(planning: Planning) -> Iterator[Page]:
    """The one page of its kind."""
    url, say = planning.addresses.of("questions"), planning.wording.say
    head = planning.head(url, say("Questions"), say("What is asked often."))
    yield Page(url=url, template="pages/questions.html", view=QuestionsView(head=head))
'''
TEMPLATE = """{% extends "layouts/base.html" %}
{% block body %}
<h1>{{ page.head.title }}</h1>
<p>{{ _("Is it paid?") }}</p>
{% endblock %}
"""


def _carry_out(scratch: Scratch, kind: str) -> None:
    scratch.write("generator/pages/questions.py", kind)
    scratch.write("templates/pages/questions.html", TEMPLATE)
    scratch.name("generator/pages/kinds.py", "questions", like="submit")
    scratch.lints()


def test_a_kind_of_page_is_three_places_and_declares_its_own_address(scratch: Scratch) -> None:
    _carry_out(scratch, KIND)

    assert len(scratch.places) == 3
    scratch.build()
    page = scratch.page("questions/index.html")
    assert "<title>Questions –" in page
    assert '<li><a href="questions/">Questions</a></li>' in scratch.page("index.html")
    assert "questions/</loc>" in scratch.page("sitemap.xml")
    scratch.keeps_shape("tests/unit/pages", "tests/sites/test_messages.py")


@pytest.mark.parametrize("said", ["", ', ""'])
def test_a_kind_of_page_that_forgets_its_description_builds_nothing(scratch: Scratch, said: str) -> None:
    _carry_out(scratch, KIND.replace(', say("What is asked often.")', said))

    scratch.build(ends=2)
    assert not (scratch.catalogue / "output/questions").exists()
