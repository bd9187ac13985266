from generator.vocabularies.clashes import Clash, clashes
from generator.vocabularies.entry import Entry
from generator.vocabularies.vocabulary import Vocabulary

KNOWN = Vocabulary.of("tag", [Entry(key="sea", name="Sea", aliases=("ocean",)), Entry(key="land", name="Land")])


def test_a_word_that_means_another_entry_is_a_clash_with_it():
    assert clashes(KNOWN, [Entry(key="lake", name="Lake", aliases=("Ocean",))]) == (
        Clash(text="Ocean", key="lake", by="sea"),
    )


def test_a_word_that_means_the_same_entry_already_is_none():
    assert clashes(KNOWN, [Entry(key="sea", name="Sea", aliases=("ocean", "the deep"))]) == ()


def test_of_two_new_entries_that_claim_one_word_the_later_clashes():
    new = [Entry(key="lake", name="Lake", aliases=("water",)), Entry(key="pond", name="Pond", aliases=("water",))]
    assert clashes(KNOWN, new) == (Clash(text="water", key="pond", by="lake"),)


def test_an_entry_that_goes_by_a_known_name_is_the_known_entry():
    assert clashes(KNOWN, [Entry(key="ocean", name="Seas")]) == ()
