import re

import pytest

from generator.schema.kinds.written import choice, known_word, spelt, text


@pytest.mark.parametrize("word", ["on-site", "On Site", " ON_SITE ", "on -_ site"])
def test_a_pattern_takes_a_word_however_it_is_spaced_or_capitalised(word):
    assert re.search(spelt(["on-site", "remote"]), word)


@pytest.mark.parametrize("word", ["onsite", "on-sites", "x on-site", ""])
def test_a_pattern_takes_no_other_word(word):
    assert not re.search(spelt(["on-site", "remote"]), word)


def test_marks_of_a_word_stand_for_themselves():
    assert re.search(spelt(["up-to-250"]), "Up to 250")
    assert not re.search(spelt(["<=250"]), "<>250")


def test_a_choice_offers_its_words_and_takes_their_aliases():
    offered, spelled = choice(["yes", "no"], ["perhaps"])["anyOf"]
    assert offered == {"enum": ["yes", "no"]}
    assert re.search(spelled["pattern"], "Perhaps")


def test_a_choice_takes_what_yaml_makes_of_true_only_where_that_is_an_alias():
    assert choice(["yes"], ["true"])["anyOf"][-1] == {"enum": [True]}
    assert len(choice(["yes"], ["y"])["anyOf"]) == 2


def test_a_text_may_be_what_yaml_takes_for_a_number():
    assert text(1, 80) == {"type": ["string", "number", "boolean"], "minLength": 1, "maxLength": 80}


def test_a_known_word_is_a_string_unless_more_is_said():
    assert known_word("countries") == {"type": ["string"], "x-vocabulary": "countries"}
    assert known_word("fields", "string", "integer")["type"] == ["string", "integer"]
