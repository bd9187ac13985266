from generator.searching.search_records import search_records
from tests.unit.catalogue.listings import catalogue, listing, organisation

OPEN = {"deadline": "2027-05-20"}


def records(*listings, **said):
    return list(search_records(catalogue(*listings, **said)))


def test_what_one_can_apply_for_is_searched_and_what_has_closed_is_not():
    made = records(listing("a", **OPEN), listing("b", deadline="2027-01-05"))
    assert [each.url for each in made] == ["placements/harbour/a/"]


def test_a_translation_is_a_record_of_its_own_in_its_own_language():
    made = records(listing("a", **OPEN), listing("a", language="de", **OPEN))
    assert [(each.url, each.language) for each in made] == [
        ("placements/harbour/a/", "en"),
        ("placements/harbour/a/de/", "de"),
    ]


def test_it_is_found_by_its_words_and_shown_with_who_and_where():
    owner = organisation("harbour")
    (made,) = records(listing("a", tags="[grippers]", reference="R-7", **OPEN), organisations=(owner,))
    assert [word for word in ("Portugal", "Aveiro", "grippers", "R-7", "Harbour") if word not in made.content] == []
    assert made.meta == (("organisation", "Harbour"), ("place", "Aveiro, Portugal"))


def test_without_a_city_or_an_organisation_it_goes_by_what_there_is():
    (made,) = records(listing("a", city="", **OPEN))
    assert made.meta == (("organisation", "harbour"), ("place", "Portugal"))


def test_marks_and_addresses_of_the_text_are_not_searched():
    one = listing("a", **OPEN)
    (made,) = records(
        type(one)(
            **{name: getattr(one, name) for name in one.__slots__} | {"body": "**See** [it](https://x.example/)."}
        )
    )
    assert made.content.endswith("See   it  .")
