from generator.importing.draft import Entry, drafted
from generator.reading.vocabularies import standard_words
from tests.unit.importing.rows import place, row

WORDS = standard_words()
ROW = row(Ref_No="NO-1", Employer="Fjord", Country="Norway", Website="http://fjord.example/")
NEEDED = (
    Entry(key="name", value="Fjord", columns=("Employer",)),
    Entry(key="kind", value="company"),
    Entry(key="country", value="Norway", columns=("Country",)),
)


def draft(*entries):
    return drafted("organisation", entries, ROW, WORDS)


def told(made):
    return [(each.name, each.severity.value, each.place) for each in made.diagnostics]


def test_what_the_schema_takes_is_the_front_matter():
    made = draft(*NEEDED)
    assert (made.front(), made.usable) == ({"name": "Fjord", "kind": "company", "country": "Norway"}, True)
    assert made.diagnostics == ()


def test_the_columns_that_are_told_are_those_of_the_entries_that_are_kept():
    assert draft(*NEEDED).told() == {"Employer", "Country"}


def test_an_entry_that_says_nothing_is_none():
    made = draft(*NEEDED, Entry(key="city", value=""))
    assert ("city" in made.front(), made.diagnostics) == (False, ())


def test_a_value_that_its_key_cannot_take_is_left_out_and_told_at_its_column():
    made = draft(*NEEDED, Entry(key="website", value="http://fjord.example/", columns=("Website",)))
    assert ("website" in made.front(), made.usable, "Website" in made.told()) == (False, True, False)
    assert told(made) == [("kept-as-text", "warning", place(5))]


def test_a_required_value_that_cannot_be_taken_makes_it_useless():
    made = draft(*NEEDED[:2], Entry(key="country", value="Atlantis", columns=("Country",)))
    assert (made.usable, told(made)) == (False, [("unusable-offer", "error", place(4))])


def test_a_required_value_that_is_not_stated_makes_it_useless():
    made = draft(*NEEDED[:2])
    assert (made.usable, told(made)) == (False, [("unusable-offer", "error", place(1))])
    assert "does not say `country`" in made.diagnostics[0].message
