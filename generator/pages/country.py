"""A country: its placements, its fields, and what to know about working there."""

from collections.abc import Iterator
from typing import Final

from generator.facts.country import COUNTRY
from generator.pages import crumbs
from generator.pages.address import Address
from generator.pages.guide_text import guide_to_country
from generator.pages.list_links import fields_in
from generator.pages.list_page import ListPage, Ways
from generator.pages.lists import plan_list
from generator.pages.page import Page
from generator.pages.planning import Planning

ADDRESS: Final = Address("countries/{}/", ("countries",))


def plan(planning: Planning) -> Iterator[Page]:
    """A list for each country that has placements."""
    for code in sorted(planning.catalogue.by_country):
        yield from plan_list(planning, _list(planning, code))


def _list(planning: Planning, code: str) -> ListPage:
    say, say_many = planning.wording.say, planning.wording.say_many
    name, listings = planning.wording.names.country(code), planning.catalogue.by_country[code]
    fields = fields_in(planning, code)
    return ListPage(
        url=planning.addresses.of("country", code),
        title=say("Placements in %(country)s", country=name),
        description=say_many(
            "%(num)s placement in %(country)s, with pay, living costs and deadline.",
            "%(num)s placements in %(country)s, with pay, living costs and deadline.",
            len(listings),
            country=name,
        ),
        listings=listings,
        crumbs=(crumbs.countries(planning),),
        oval=code,
        ways=(Ways(title=say("Fields"), links=fields),) if len(fields) > 1 else (),
        guide=guide_to_country(planning, code),
        query=COUNTRY.query(code),
    )
