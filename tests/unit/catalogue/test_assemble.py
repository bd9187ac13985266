from dataclasses import dataclass

from generator.catalogue.assemble import Records, assemble, with_ancestors
from generator.catalogue.entries import Entry
from generator.catalogue.history import NO_HISTORY, History
from generator.catalogue.leaving_out import without
from generator.prose.prose import NOTHING
from tests.unit.catalogue.listings import NOW, SITE, catalogue, listing, organisation
from tests.unit.catalogue.stated import WORDS

SOON, LATE, PAST = ({"deadline": day} for day in ("2027-02-01", "2027-06-01", "2026-02-01"))


def ids(listings):
    return [each.id for each in listings]


def test_originals_are_in_the_order_of_their_paths_and_listed_ones_in_that_of_their_deadlines():
    made = catalogue(listing("b", **SOON), listing("a", **LATE))
    assert (ids(made.listings), ids(made.listed)) == (["harbour/a", "harbour/b"], ["harbour/b", "harbour/a"])


def test_a_translation_goes_by_the_id_of_its_original_and_is_no_listing_of_its_own():
    made = catalogue(listing("a"), listing("a", language="de"), listing("a", language="pt"))
    assert ids(made.listings) == ["harbour/a"]
    assert [each.language for each in made.translations["harbour/a"]] == ["de", "pt"]


def test_what_has_left_the_lists_is_kept_and_in_no_index():
    made = catalogue(listing("a", **PAST))
    assert ids(made.listings) == ["harbour/a"]
    assert (made.listed, made.by_country, made.by_organisation) == ((), {}, {})


def test_a_listing_stands_under_its_fields_and_all_that_they_belong_to():
    made = catalogue(listing("a", fields="[0714]"))
    assert list(made.by_field) == ["0714", "071", "07"]
    assert ids(made.by_country_and_field["PT", "07"]) == ["harbour/a"]


def test_an_index_holds_its_listings_soonest_deadline_first():
    made = catalogue(listing("a", **LATE), listing("b", **SOON), listing("c", country="KE"))
    assert ids(made.by_country["PT"]) == ["harbour/b", "harbour/a"]
    assert ids(made.by_organisation["harbour"])[0] == "harbour/b"


def test_an_organisation_goes_by_its_slug_and_its_translation_is_not_it():
    made = catalogue(organisations=(organisation("tide", language="pt"), organisation("tide"), organisation("aqua")))
    assert [(slug, entry.language) for slug, entry in made.organisations.items()] == [("aqua", ""), ("tide", "")]


def test_a_field_that_two_fields_belong_to_is_there_once():
    assert with_ancestors(["0714", "0713"], WORDS) == ("0714", "071", "07", "0713")


@dataclass(frozen=True)
class Event:
    title: str


def event(slug: str) -> Entry[Event]:
    path = f"content/events/{slug}.md"
    return Entry(slug=slug, language="", path=path, record=Event(slug), body="", prose=NOTHING)


def test_a_kind_of_record_that_the_catalogue_does_not_know_is_kept_by_its_type():
    whole = assemble(SITE, NOW, WORDS, Records(listings=(), others=(event("fair"), event("day"))))
    assert [one.slug for one in whole.of(Event)] == ["day", "fair"]
    assert whole.guides == ()
    assert [one.slug for one in without(whole, {"content/events/day.md"}).of(Event)] == ["fair"]


def test_what_the_repository_knows_goes_along():
    known = History(commit="a" * 40)
    whole = assemble(SITE, NOW, WORDS, Records(listings=(), others=(event("fair"),)), known)
    assert without(whole, {"content/events/fair.md"}).history is known
    assert assemble(SITE, NOW, WORDS, Records(listings=())).history is NO_HISTORY
