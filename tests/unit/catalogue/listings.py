"""Listings and catalogues of a few lines of front matter each."""

from collections.abc import Mapping
from datetime import UTC, datetime

from generator.catalogue.affordability import affordability
from generator.catalogue.assemble import Records, assemble
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Entry, Listing, OrganisationEntry
from generator.catalogue.hosting import host_of
from generator.catalogue.lifecycle import lifecycle
from generator.prose.prose import NOTHING, Prose
from generator.reading.picture import Picture
from generator.schema.choices import OrganisationKind
from generator.schema.organisation import Organisation
from generator.schema.site import Site
from tests.unit.catalogue.stated import WORDS, placement

NOW = datetime(2027, 1, 10, 12, tzinfo=UTC)
SITE = Site(
    name="Internships",
    tagline="Abroad.",
    address="https://internships.example/",
    publisher="Network",
    contact="mailto:hello@internships.example",
)


def listing(slug: str, *, organisation: str = "harbour", language: str = "", now: datetime = NOW, **lines: str):
    """A listing as it is at `now`."""
    stated = placement(**lines)
    return Listing(
        id=f"{organisation}/{slug}",
        organisation=organisation,
        slug=slug,
        language=language,
        path=f"content/placements/{organisation}/{slug}{'.' + language if language else ''}.md",
        placement=stated,
        body="Text.",
        prose=Prose(html="<p>Text.</p>"),
        lifecycle=lifecycle(stated, now),
        affordability=affordability(stated),
        host=host_of(stated, organisation, {}),
    )


def organisation(slug: str, *, language: str = "", logo: str | None = None) -> OrganisationEntry:
    """An organisation of that address."""
    record = Organisation(name=slug.title(), kind=OrganisationKind.COMPANY, country="PT", logo=logo)
    path = f"content/organisations/{slug}{'.' + language if language else ''}.md"
    return Entry(slug=slug, language=language, path=path, record=record, body="", prose=NOTHING)


def catalogue(
    *listings: Listing,
    organisations: tuple[OrganisationEntry, ...] = (),
    pictures: Mapping[str, Picture] | None = None,
    now: datetime = NOW,
) -> Catalogue:
    """The catalogue of these records."""
    records = Records(listings=listings, others=organisations, pictures=pictures or {})
    return assemble(SITE, now, WORDS, records)
