"""The lists of a catalogue as Hugo is to have them: the same ones, at the same addresses."""

from collections.abc import Iterator
from typing import Any

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.facts.columns import columns
from generator.pages import a_to_z, list_links
from generator.pages.kinds import planning_of
from generator.pages.list_links import Link
from generator.vocabularies.standard import region_of
from generator.wording.wording import Wording

Front = dict[str, Any]


class Lists:
    """What `generator/pages` plans as lists, told in front matter."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._words = catalogue.words
        self._planning = planning_of(catalogue, columns(catalogue), Wording.of("en", (), catalogue.words))
        self._addresses = self._planning.addresses
        first = next(iter(a_to_z.plan(self._planning)))
        self._letters = [link.name for link in first.view.ways[0].links]

    def members(self) -> Iterator[tuple[str, tuple[Listing, ...]]]:
        """Each list with the listings in it."""
        one = self._catalogue
        yield "newest", one.newest()
        yield "closing-soon", one.closing_soon()
        yield from ((f"country-{code.lower()}", found) for code, found in one.by_country.items())
        yield from ((f"field-{code}", found) for code, found in one.by_field.items())
        for (country, field), found in one.by_country_and_field.items():
            if list_links.has_page(field, len(found)):
                yield f"{country.lower()}-{field}", found
        yield from ((f"organisation-{slug}", found) for slug, found in one.by_organisation.items())
        for letter in self._letters:
            yield (
                f"letter-{letter.lower()}",
                tuple(each for each in one.listed if each.placement.title.startswith(letter)),
            )

    def pages(self) -> Iterator[tuple[str, Front]]:
        """Each page that is not a listing's or an organisation's, with its front matter."""
        one = self._catalogue
        yield "_index.md", self._home()
        yield "newest/_index.md", {"layout": "list", "title": "Newest placements", "list": "newest"}
        yield "closing-soon/_index.md", {"layout": "list", "title": "Closing soon", "list": "closing-soon"}
        yield "countries/_index.md", {"layout": "ways", "title": "Countries", "regions": self._regions()}
        yield "fields/_index.md", {"layout": "ways", "title": "Fields", "regions": self._tree()}
        yield "organisations/_index.md", {"layout": "register", "title": "Organisations"}
        yield "placements/_index.md", {"build": {"render": "never"}}
        for title in ("Guides", "About", "Submit", "Search"):
            yield f"{title.lower()}/_index.md", {"layout": "plain", "title": title}
        for number, letter in enumerate(self._letters):
            front = {
                "title": f"A to Z: {letter}",
                "letter": letter,
                "list": f"letter-{letter.lower()}",
                "layout": "letter",
            }
            yield "a-z/_index.md" if number == 0 else f"a-z/{letter.lower()}.md", front
        for code in one.by_country:
            yield f"{self._addresses.of('country', code)}_index.md", self._country(code)
            for link in list_links.fields_in(self._planning, code):
                yield f"{link.url}_index.md", self._country_field(code, link)
        for code in one.by_field:
            yield f"{self._addresses.of('field', code)}_index.md", self._field(code)

    def letters(self) -> list[dict[str, str]]:
        """The letters with their addresses."""
        first = self._letters[0]
        return [
            {"letter": each, "url": "/a-z/" if each == first else f"/a-z/{each.lower()}/"} for each in self._letters
        ]

    def data(self) -> Iterator[tuple[str, Front]]:
        """Data files: names and addresses of countries and fields."""
        known = self._words.known
        countries = {
            code: {"name": known["countries"].name(code), "url": "/" + self._addresses.of("country", code)}
            for code in known["countries"].entries
        }
        fields = {
            code: {"name": known["fields"].name(code), "url": "/" + self._addresses.of("field", code)}
            for code in known["fields"].entries
        }
        yield "countries.json", countries
        yield "fields.json", fields

    def _home(self) -> Front:
        one = self._catalogue
        by_count = sorted(one.by_country, key=lambda code: (-len(one.by_country[code]), code))
        fields = [code for code in self._words.known["fields"].roots() if code in one.by_field]
        return {
            "title": one.site.name,
            "hosts": len({each.organisation for each in one.open()}),
            "lands": len(one.by_country),
            "ways": [
                {
                    "title": "By country",
                    "links": [self._link(list_links.country_link(self._planning, code)) for code in by_count[:24]],
                },
                {
                    "title": "By field",
                    "links": [self._link(list_links.field_link(self._planning, code)) for code in fields],
                },
            ],
        }

    def _country(self, code: str) -> Front:
        links = [self._link(link, within=code) for link in list_links.fields_in(self._planning, code)]
        return {
            "layout": "list",
            "title": f"Placements in {self._words.known['countries'].name(code)}",
            "oval": code,
            "list": f"country-{code.lower()}",
            "crumbs": [{"name": "Countries", "url": "/countries/"}],
            "narrower": [{"title": "Fields", "links": links}],
        }

    def _country_field(self, code: str, link: Link) -> Front:
        country, field = self._words.known["countries"].name(code), self._words.known["fields"].name(link.key)
        address = "/" + self._addresses.of("country", code)
        return {
            "layout": "list",
            "title": f"{field} in {country}",
            "oval": code,
            "list": f"{code.lower()}-{link.key}",
            "crumbs": [{"name": "Countries", "url": "/countries/"}, {"name": country, "url": address}],
            "wider": [
                {"name": f"All placements in {country}", "url": address},
                {"name": f"{field} in all countries", "url": "/" + self._addresses.of("field", link.key)},
            ],
        }

    def _field(self, code: str) -> Front:
        within = self._words.known["fields"]
        above = [list_links.field_link(self._planning, each) for each in reversed(within.ancestors(code))]
        countries = [self._link(link, of=code) for link in list_links.countries_of(self._planning, code)]
        below = [self._link(link) for link in list_links.below(self._planning, code)]
        return {
            "layout": "list",
            "title": within.name(code),
            "list": f"field-{code}",
            "crumbs": [{"name": "Fields", "url": "/fields/"}]
            + [{"name": within.name(each.key), "url": f"/{each.url}"} for each in above],
            "narrower": [{"title": "Narrower fields", "links": below}, {"title": "Countries", "links": countries}],
        }

    def _regions(self) -> list[Front]:
        one = self._catalogue
        regions = sorted({region_of(code) or "" for code in one.by_country})
        return [
            {
                "title": region,
                "links": [
                    self._link(list_links.country_link(self._planning, code))
                    for code in one.by_country
                    if region_of(code) == region
                ],
            }
            for region in regions
        ]

    def _tree(self) -> list[Front]:
        one, within = self._catalogue, self._words.known["fields"]
        return [
            {
                "title": within.name(root),
                "links": [
                    self._link(list_links.field_link(self._planning, code))
                    for code in sorted(one.by_field)
                    if code.startswith(root)
                ],
            }
            for root in within.roots()
            if root in one.by_field
        ]

    def _link(self, link: Link, *, within: str = "", of: str = "") -> Front:
        if link.oval:
            name = {"oval": link.key, "name": self._words.known["countries"].name(link.key)}
            return {
                **name,
                "url": f"/{link.url}",
                "list": f"{link.key.lower()}-{of}" if of else f"country-{link.key.lower()}",
            }
        name = {"name": self._words.known["fields"].name(link.key)}
        return {
            **name,
            "url": f"/{link.url}",
            "list": f"{within.lower()}-{link.key}" if within else f"field-{link.key}",
        }
