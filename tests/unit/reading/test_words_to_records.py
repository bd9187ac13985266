import pytest

from generator.reading.vocabularies import standard_words
from generator.reading.words_to_records import read_record
from generator.schema.guide import Guide
from tests.unit.reading.texts import document

WORDS = standard_words()
SAID = "title: Working in Kenya\nsummary: What to know before you go."


def faults(front, kind="guide"):
    _, found = read_record(kind, document(front), WORDS)
    return [(each.name, each.place.span.line, each.place.span.column, each.message) for each in found]


def names(front, kind="guide"):
    return [each[0] for each in faults(front, kind)]


def test_words_become_the_record():
    record, found = read_record("guide", document(f"{SAID}\ncountry: Kenya"), WORDS)
    assert (record, found) == (
        Guide(title="Working in Kenya", summary="What to know before you go.", country="KE"),
        [],
    )


def test_every_fault_of_every_field_is_told_at_once_where_it_stands():
    assert faults("title: Any\nsummary: What to know.\ncountry: Kenia-town") == [
        ("wrong-length", 2, 8, "this is too short to say anything"),
        ("unknown-word", 4, 10, "`Kenia-town` is not a country that we know"),
    ]


def test_a_key_that_is_missing_is_told_with_a_line_to_paste():
    _, found = read_record("guide", document("title: Working in Kenya"), WORDS)
    assert [(each.name, each.message) for each in found] == [("missing-key", "`summary` is missing")]
    assert found[0].cure.startswith("add a line such as  summary: ")


def test_a_near_miss_is_taken_for_the_key_that_is_meant_so_that_its_value_counts():
    record, found = read_record("guide", document(SAID.replace("summary:", "sumary:")), WORDS)
    assert [(each.name, each.fix.replacement) for each in found] == [("unknown-key", "summary")]
    assert record.summary == "What to know before you go."


def test_what_is_wrong_with_the_value_of_a_near_miss_is_told_at_its_own_place():
    told = faults("titel: Any\nsummary: What to know before you go.")
    assert [each[:3] for each in told] == [("unknown-key", 2, 1), ("wrong-length", 2, 8)]


def test_a_key_that_is_there_is_never_overruled_by_a_near_miss():
    record, _ = read_record("guide", document(f"{SAID}\ntitel: Another"), WORDS)
    assert record.title == "Working in Kenya"


def test_a_key_that_people_look_for_elsewhere_is_told_where_it_belongs():
    _, found = read_record("placement", document("company: Harbour"), WORDS)
    assert "the folder says whose listing it is" in found[0].cure


@pytest.mark.parametrize(
    ("front", "message"),
    [
        ("title: [a, b]", "this takes one text, and this is a list"),
        ("title: {a: b}", "this takes one text, and this is a key with a value, because of the colon"),
    ],
)
def test_a_value_of_the_wrong_shape_is_told_what_it_is(front, message):
    assert message in [each[3] for each in faults(f"{front}\nsummary: What to know before you go.")]


def test_an_unknown_key_of_a_group_is_told_at_the_key():
    told = faults("pay:\n  amount: 850\n  curency: EUR", "placement")
    assert ("unknown-key", 4, 3, "unknown key `curency`") in told


def test_a_list_is_not_called_too_short_where_its_items_were_refused():
    assert "out-of-range" not in names("fields: [wizardry]", "placement")
    assert "out-of-range" in names("fields: []", "placement")


def test_without_front_matter_there_is_neither_record_nor_fault():
    made = document()
    bare = type(made)(path=made.path, text=made.text, front=None)
    assert read_record("guide", bare, WORDS) == (None, [])


PLACEMENT = """\
title: Robotics intern
summary: Build and test grippers for a harvesting robot.
fields: [electronics-and-automation]
mode: on-site
duration: 12 weeks
deadline: 2027-02-28
apply: https://harbour.example/apply
"""


@pytest.mark.parametrize(
    ("places", "pay", "currency"),
    [
        ("country: United Kingdom", "£1200 pcm", "GBP"),
        ("country: NO", "15000 kr per month", "NOK"),
        ("country: Canada", "$20 per hour", "CAD"),
        ("locations: [{country: India, city: Pune}]", "Rs. 10000 per month", "INR"),
        ("locations: [{country: Norway}, {country: Portugal}]", "15000 kr per month", "NOK"),
    ],
)
def test_a_sign_of_money_is_that_of_the_countries_where_the_work_is(places, pay, currency):
    record, found = read_record("placement", document(f"{PLACEMENT}{places}\npay: {pay}"), WORDS)
    assert (found, record and record.pay.currency) == ([], currency)


@pytest.mark.parametrize("places", ["country: Portugal", "locations: [{country: Norway}, {country: Sweden}]"])
def test_a_sign_that_is_not_the_money_of_one_of_them_is_asked_about(places):
    assert names(f"{PLACEMENT}{places}\npay: 15000 kr per month", "placement") == ["unknown-word"]


@pytest.mark.parametrize("word", ["TBD", "to be confirmed", "Unknown"])
def test_what_is_to_be_told_later_is_not_stated(word):
    record, _ = read_record("placement", document(f"{PLACEMENT}country: Portugal\ncity: {word}\npay: {word}"), WORDS)
    assert (record.city, record.pay) == (None, None)
