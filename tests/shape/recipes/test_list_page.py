"""CONTRIBUTING, "Add a list of placements": one file, and its name in the list of kinds; its feed comes with it."""

from tests.shape.recipes.scratch import Scratch

LIST = '''"""Placements that one can do from home."""

from collections.abc import Iterator
from typing import Final

from generator.pages.address import Address
from generator.pages.atom import atom_feed
from generator.pages.list_page import ListPage
from generator.pages.lists import plan_list
from generator.pages.page import Page
from generator.pages.planning import Planning
from generator.schema.choices import Mode
from generator.wording.labels import N_

ADDRESS: Final = Address("from-home/", foot=N_("From home"))


def plan(planning: Planning) -> Iterator[Page]:
    """The list, in parts."""
    url, say = planning.addresses.of("from_home"), planning.wording.say
    yield from plan_list(
        planning,
        ListPage(
            url=url,
            title=say("From home"),
            description=say("Placements that one can do from home."),
            listings=tuple(each for each in planning.catalogue.listed if each.placement.mode is Mode.REMOTE),
            query="mode=remote",
            companions=(atom_feed(url + "feed.xml"),),
        ),
    )
'''


def test_a_list_of_placements_with_its_feed_is_two_places(scratch: Scratch) -> None:
    scratch.write("generator/pages/from_home.py", LIST)
    scratch.name("generator/pages/kinds.py", "from_home", like="submit")
    scratch.lints()

    assert len(scratch.places) == 2
    scratch.build()
    assert '<li><a href="from-home/">From home</a></li>' in scratch.page("index.html")
    page = scratch.page("from-home/index.html")
    assert 'type="application/atom+xml" title="From home" href="../from-home/feed.xml"' in page
    assert "<title>From home –" in scratch.page("from-home/feed.xml")
    scratch.keeps_shape("tests/unit/pages")
