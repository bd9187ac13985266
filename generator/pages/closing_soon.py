"""Placements whose deadline is at most a fortnight away."""

from collections.abc import Iterator
from typing import Final

from generator.catalogue.lifecycle import State
from generator.facts.state import STATE
from generator.pages.address import Address
from generator.pages.list_page import ListPage
from generator.pages.lists import plan_list
from generator.pages.page import Page
from generator.pages.planning import Planning

ADDRESS: Final = Address("closing-soon/")


def plan(planning: Planning) -> Iterator[Page]:
    """The list, in parts; it has a page even while it is empty."""
    description = planning.wording.say("Placements whose deadline is at most a fortnight away.")
    yield from plan_list(
        planning,
        ListPage(
            url=planning.addresses.of("closing_soon"),
            title=planning.wording.say("Closing soon"),
            description=description,
            listings=planning.catalogue.closing_soon(),
            lead=description,
            query=STATE.query(State.CLOSING_SOON),
            nothing=planning.wording.say("Nothing closes within the next fortnight."),
        ),
    )
