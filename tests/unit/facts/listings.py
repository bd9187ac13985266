"""Listings and catalogues as facts are asked of them, and what we say of those in English."""

from datetime import UTC, datetime

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.wording.wording import Wording
from tests.unit.catalogue import listings
from tests.unit.catalogue.stated import WORDS

NOW = datetime(2027, 1, 15, tzinfo=UTC)
ENGLISH = Wording.of("en", (), WORDS)


def listing(slug: str = "robotics", **lines: str) -> Listing:
    """The listing that these keys make."""
    return listings.listing(slug, now=NOW, **lines)


def catalogue(*rows: Listing) -> Catalogue:
    """A catalogue of nothing but these listings."""
    return listings.catalogue(*rows, now=NOW)
