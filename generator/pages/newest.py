"""The placements that came last, and the site's feed of them."""

from collections.abc import Iterator
from typing import Final

from generator.catalogue.lifecycle import State
from generator.facts.newest import NEWEST
from generator.facts.state import STATE
from generator.pages.address import Address
from generator.pages.atom import atom_feed
from generator.pages.list_page import ListPage
from generator.pages.lists import plan_list
from generator.pages.page import Page
from generator.pages.planning import Planning
from generator.wording.labels import N_

ADDRESS: Final = Address("newest/", foot=N_("Newest"))
FEED: Final = Address("feed.xml")


def plan(planning: Planning) -> Iterator[Page]:
    """The list, in parts; it has a page even while it is empty."""
    description = planning.wording.say("Placements by the day they were posted, the latest first.")
    yield from plan_list(
        planning,
        ListPage(
            url=planning.addresses.of("newest"),
            title=planning.wording.say("Newest placements"),
            description=description,
            listings=planning.catalogue.newest(),
            lead=description,
            query=f"{STATE.query(State.OPEN, State.CLOSING_SOON)}&{NEWEST.query()}",
            nothing=planning.wording.say("Nothing has been listed yet."),
            companions=(atom_feed(planning.addresses.of("feed"), of_the_site=True),),
        ),
    )
