"""A field of education in a country."""

from collections.abc import Iterator
from typing import Final

from generator.facts.country import COUNTRY
from generator.facts.field import FIELD
from generator.pages import crumbs
from generator.pages.address import Address
from generator.pages.list_links import Link, country_link, field_link, fields_in
from generator.pages.list_page import ListPage
from generator.pages.lists import plan_list
from generator.pages.page import Page
from generator.pages.planning import Planning

ADDRESS: Final = Address("countries/{}/{}/", ("countries", "fields"))


def plan(planning: Planning) -> Iterator[Page]:
    """A list for each pair of a country and a field that is worth a page."""
    for code in sorted(planning.catalogue.by_country):
        country = country_link(planning, code)
        for field in fields_in(planning, code):
            yield from plan_list(planning, _list(planning, country, field))


def _list(planning: Planning, country: Link, field: Link) -> ListPage:
    said = {"field": field.name, "country": country.name}
    listings = planning.catalogue.by_country_and_field[country.key, field.key]
    return ListPage(
        url=field.url,
        title=planning.wording.say("%(field)s in %(country)s", **said),
        description=planning.wording.say_many(
            "%(num)s placement: %(field)s in %(country)s.",
            "%(num)s placements: %(field)s in %(country)s.",
            len(listings),
            **said,
        ),
        listings=listings,
        crumbs=(crumbs.countries(planning), crumbs.over(country)),
        oval=country.key,
        wider=_wider(planning, country, field_link(planning, field.key)),
        query=f"{COUNTRY.query(country.key)}&{FIELD.query(field.key)}",
    )


def _wider(planning: Planning, country: Link, field: Link) -> tuple[Link, ...]:
    say = planning.wording.say
    whole_country = say("All placements in %(country)s", country=country.name)
    whole_field = say("%(field)s in all countries", field=field.name)
    return (
        Link(key=country.key, name=whole_country, url=country.url, count=0, oval=country.oval),
        Link(key=field.key, name=whole_field, url=field.url, count=0),
    )
