from generator.diagnostics.place import Place
from generator.importing.laying_out import listing, unreadable
from generator.mending.layout import laid_out
from generator.reading.source import Source
from generator.reading.vocabularies import standard_words

WORDS = standard_words()
PATH = "content/organisations/fjord.md"
FRONT = {"country": "Norway", "name": "Fjord AS", "kind": "Company"}


def test_nothing_is_left_to_lay_out():
    made = listing(PATH, "offers.csv", FRONT, "", WORDS)
    assert laid_out([Source.of(path=PATH, data=made.text.encode())], WORDS) == []


def test_what_the_reader_would_refuse_is_told_at_the_offer():
    made = listing(PATH, "offers.csv", {**FRONT, "kind": "guild"}, "", WORDS)
    told = unreadable(made, WORDS, Place(path="offers.csv"), "offer `A`")
    assert [(fault.name, fault.place.path, fault.message[:21]) for fault in told] == [
        ("unusable-offer", "offers.csv", "offer `A` was left ou")
    ]


def test_of_a_file_that_is_read_there_is_nothing_to_tell():
    assert unreadable(listing(PATH, "offers.csv", FRONT, "", WORDS), WORDS, Place(path="offers.csv"), "offer") == []
