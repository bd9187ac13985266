from generator.importing.iaeste.judging import judged, website
from tests.unit.importing.rows import place, row

PLAIN = {"Ref_No": "NO-1", "Faculty": "Physics"}


def told(**said):
    dropped, found = judged(row(**PLAIN | said))
    return dropped, [(each.name, each.place.span.line) for each in found]


def test_a_plain_offer_is_let_pass():
    assert told() == ((), [])


def test_what_is_personal_is_told_to_be_dropped():
    assert told(Gender="Male")[1] == [("personal-column", 4)]


def test_a_level_without_its_language_and_a_currency_without_an_amount_are_dropped_together():
    assert told(Language2Level="Good", Currency="NOK") == (("Language2Level", "Currency"), [("stray-value", 4)])


def test_a_currency_of_any_amount_is_none():
    assert told(Currency="NOK", LivingCost="900")[0] == ()


def test_a_faculty_that_is_not_known_and_none_at_all_are_told():
    assert told(Faculty="Wizardry")[1] == [("assumed-field", 3)]
    assert told(Faculty="")[1] == [("assumed-field", 1)]
    assert told(Faculty="Physics, Any")[1] == []


def test_a_column_that_is_not_known_is_told():
    assert told(Shoes="38")[1] == [("unknown-column", 4)]


def test_a_deadline_after_the_first_day_is_told():
    assert told(Deadline="2031-07-01", From="2031-06-01")[1] == [("late-deadline", 4)]
    assert told(Deadline="2031-05-01", From="2031-06-01")[1] == []


def test_a_website_is_told_of_where_it_is_not_https():
    (found,) = website(row(Website="http://fjord.example/"))
    assert (found.name, found.place) == ("insecure-website", place(2))
    assert website(row(Website="https://fjord.example/")) == website(row()) == []
