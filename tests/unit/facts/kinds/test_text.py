from generator.facts.typed_words import WORDS
from tests.unit.facts.listings import ENGLISH


def test_the_order_of_answers_is_there_only_with_words():
    sorting = WORDS.sorting(ENGLISH)
    assert (sorting.key, sorting.name, sorting.worded) == ("relevance", "Relevance", True)


def test_no_filter_of_the_form_asks_for_words():
    assert WORDS.control({}, ENGLISH) is None
