from datetime import UTC, datetime

from generator.catalogue.affordability import affordability
from generator.catalogue.assemble import Records, assemble
from generator.catalogue.entries import Listing
from generator.catalogue.hosting import Host, Naming
from generator.catalogue.leaving_out import without
from generator.catalogue.lifecycle import lifecycle
from generator.prose.prose import NOTHING
from generator.reading.vocabularies import standard_words
from generator.schema.site import Site
from tests.unit.catalogue.stated import placement

NOW = datetime(2027, 1, 10, tzinfo=UTC)
SITE = Site(
    name="Internships",
    tagline="Abroad.",
    address="https://internships.example/",
    publisher="Network",
    contact="mailto:hello@internships.example",
)


def listing(slug: str, language: str = "") -> Listing:
    stated = placement()
    return Listing(
        id=f"harbour/{slug}",
        organisation="harbour",
        slug=slug,
        language=language,
        path=f"content/placements/harbour/{slug}{'.' + language if language else ''}.md",
        placement=stated,
        body="",
        prose=NOTHING,
        lifecycle=lifecycle(stated, NOW),
        affordability=affordability(stated),
        host=Host(naming=Naming.ORGANISATION, slug="harbour"),
    )


def catalogue(*listings: Listing):
    return assemble(SITE, NOW, standard_words(), Records(listings=listings))


def test_a_catalogue_with_nothing_to_leave_out_is_the_same():
    whole = catalogue(listing("robotics"))
    assert without(whole, {"content/site.yaml", "content/placements/harbour/other.md"}) is whole


def test_a_listing_leaves_the_indexes_too_and_takes_its_translations_along():
    whole = catalogue(listing("drones"), listing("robotics"), listing("robotics", "de"))
    left = without(whole, {"content/placements/harbour/robotics.md"})
    assert [one.slug for one in left.listings] == ["drones"]
    assert [one.slug for one in left.by_country["PT"]] == ["drones"]
    assert left.translations == {}


def test_a_translation_goes_alone():
    whole = catalogue(listing("robotics"), listing("robotics", "de"))
    left = without(whole, {"content/placements/harbour/robotics.de.md"})
    assert [one.slug for one in left.listings] == ["robotics"]
    assert left.translations == {}
