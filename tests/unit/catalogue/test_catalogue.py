from generator.reading.picture import Picture
from tests.unit.catalogue.listings import catalogue, listing, organisation


def ids(listings):
    return [each.id for each in listings]


SOON = listing("soon", deadline="2027-01-20")
LATER = listing("later", deadline="2027-05-20", posted="2027-01-02")
NEW = listing("new", deadline="2027-06-20", posted="2027-01-09")
UPCOMING = listing("upcoming", deadline="2027-07-20", opens="2027-03-01")
CLOSED = listing("closed", deadline="2027-01-05")
MADE = catalogue(SOON, LATER, NEW, UPCOMING, CLOSED)


def test_open_are_those_that_one_can_apply_for_now_soonest_first():
    assert ids(MADE.open()) == ["harbour/soon", "harbour/later", "harbour/new"]


def test_closing_soon_are_those_of_the_next_fortnight():
    assert ids(MADE.closing_soon()) == ["harbour/soon"]


def test_newest_are_the_open_ones_the_latest_posted_first_and_those_without_a_day_last():
    assert ids(MADE.newest()) == ["harbour/new", "harbour/later", "harbour/soon"]


def test_what_opens_later_is_searched_and_what_has_closed_is_not():
    assert ids(MADE.searchable()) == ["harbour/soon", "harbour/later", "harbour/new", "harbour/upcoming"]


def test_related_are_open_ones_of_the_same_field_before_those_of_the_same_country():
    here = listing("here", fields="[0714]")
    abroad = listing("abroad", fields="[0714]", country="KE")
    near = listing("near", fields="[0912]")
    far = listing("far", fields="[0912]", country="KE")
    closed = listing("closed", fields="[0714]", deadline="2027-01-05")
    made = catalogue(here, near, abroad, far, closed)
    assert ids(made.related(here)) == ["harbour/abroad", "harbour/near"]


def test_related_are_no_more_than_four():
    many = [listing(f"role-{number}") for number in range(9)]
    assert len(catalogue(*many).related(many[0])) == 4


def test_an_organisation_is_called_by_its_name_or_else_by_its_folder():
    made = catalogue(organisations=(organisation("tide"),))
    assert (made.called("tide"), made.called("harbour")) == ("Tide", "harbour")


def test_what_is_no_translation_is_in_the_language_of_the_site():
    assert MADE.language_of(LATER) == "en"
    assert MADE.language_of(organisation("tide", language="pt")) == "pt"


SHOWN = Picture(digest="d1", width=24, height=16)


def logo(named, **pictures):
    """The logo of an organisation that names `tide.png`, if `named`, among the pictures that there are."""
    owner = organisation("tide", logo="tide.png" if named else None)
    found = {f"{name}.png": picture for name, picture in pictures.items()}
    return catalogue(organisations=(owner,), pictures=found).logo("tide")


def test_a_logo_is_the_picture_that_the_organisation_names():
    assert logo(True, tide=SHOWN, other=Picture(digest="d2")) == SHOWN


def test_a_picture_that_cannot_be_shown_is_no_logo():
    assert logo(True, tide=Picture(fault="it is damaged")) is None


def test_a_picture_that_is_named_and_not_there_is_no_logo():
    assert logo(True, other=SHOWN) is None


def test_an_organisation_that_names_no_picture_has_no_logo():
    assert logo(False, tide=SHOWN) is None


def test_an_organisation_that_is_not_there_has_no_logo():
    assert catalogue(pictures={"tide.png": SHOWN}).logo("tide") is None


def test_a_listing_in_several_countries_is_listed_once_under_each():
    one = listing("a", country="", city="", locations="['Porto, Portugal', 'Vigo, Spain', 'Braga, Portugal']")
    found = catalogue(one)
    assert {country: len(there) for country, there in found.by_country.items()} == {"PT": 1, "ES": 1}
    assert found.listed == (one,)
