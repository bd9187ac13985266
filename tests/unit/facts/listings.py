"""Listings and a catalogue of them, from a few lines of front matter each."""

from datetime import UTC, datetime

from generator.catalogue.affordability import affordability
from generator.catalogue.assemble import Records, assemble
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.catalogue.lifecycle import lifecycle
from generator.prose.prose import Prose
from generator.schema.site import Site
from generator.wording.wording import Wording
from tests.unit.catalogue.stated import WORDS, placement

NOW = datetime(2027, 1, 15, tzinfo=UTC)
ENGLISH = Wording.of("en", (), WORDS)
SITE = Site(
    name="Harbour",
    tagline="Work abroad.",
    address="https://h.example/",
    publisher="Harbour",
    contact="mailto:a@h.example",
)


def listing(slug: str = "robotics", **lines: str) -> Listing:
    """The listing that these keys make."""
    record = placement(**lines)
    return Listing(
        id=f"harbour/{slug}",
        organisation="harbour",
        slug=slug,
        language="",
        path=f"content/placements/harbour/{slug}.md",
        placement=record,
        body="Text.",
        prose=Prose(html="<p>Text.</p>"),
        lifecycle=lifecycle(record, NOW),
        affordability=affordability(record),
    )


def catalogue(*listings: Listing) -> Catalogue:
    """A catalogue of nothing but `listings`."""
    return assemble(SITE, NOW, WORDS, Records(listings=listings))
