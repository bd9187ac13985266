"""A field of education: its placements, the fields below it, the countries that have them, and a guide."""

from collections.abc import Iterator
from typing import Final

from generator.facts.field import FIELD
from generator.pages import crumbs
from generator.pages.address import Address
from generator.pages.guide_text import guide_to_field
from generator.pages.list_links import below, countries_of, field_link
from generator.pages.list_page import ListPage, Ways
from generator.pages.lists import plan_list
from generator.pages.page import Crumb, Page
from generator.pages.planning import Planning

ADDRESS: Final = Address("fields/{}/", ("fields",))


def plan(planning: Planning) -> Iterator[Page]:
    """A list for each field that has placements, itself or below it."""
    for code in sorted(planning.catalogue.by_field):
        yield from plan_list(planning, _list(planning, code))


def _list(planning: Planning, code: str) -> ListPage:
    name, listings = planning.wording.names.field(code), planning.catalogue.by_field[code]
    return ListPage(
        url=planning.addresses.of("field", code),
        title=name,
        description=planning.wording.say_many(
            "%(num)s placement abroad in the field of %(field)s.",
            "%(num)s placements abroad in the field of %(field)s.",
            len(listings),
            field=name,
        ),
        listings=listings,
        crumbs=_crumbs(planning, code),
        ways=tuple(_ways(planning, code)),
        guide=guide_to_field(planning, code),
        query=FIELD.query(code),
    )


def _ways(planning: Planning, code: str) -> Iterator[Ways]:
    say, narrower, countries = planning.wording.say, below(planning, code), countries_of(planning, code)
    if narrower:
        yield Ways(title=say("Narrower fields"), links=narrower)
    if len(countries) > 1:
        yield Ways(title=say("Countries"), links=countries)


def _crumbs(planning: Planning, code: str) -> tuple[Crumb, ...]:
    above = reversed(planning.catalogue.words.known["fields"].ancestors(code))
    return (crumbs.fields(planning), *(crumbs.over(field_link(planning, field)) for field in above))
