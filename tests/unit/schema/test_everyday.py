"""Everyday words for the closed lists: each means one value of its list, or is asked about."""

from typing import Annotated

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.schema.everyday import EVERYDAY
from generator.schema.kinds.choice import folded, one_of

LISTS = [pytest.param(choices, everyday, id=choices.__name__) for choices, everyday in EVERYDAY.items()]


@pytest.mark.parametrize(("choices", "everyday"), LISTS)
def test_each_word_is_read_as_the_value_that_it_means(choices, everyday):
    reader = TypeAdapter(Annotated[choices, one_of(choices)])
    assert {word: str(reader.validate_python(word)) for word in everyday.aliases()} == everyday.aliases()


@pytest.mark.parametrize(("choices", "everyday"), LISTS)
def test_each_doubtful_word_is_asked_about_with_what_to_write(choices, everyday):
    reader = TypeAdapter(Annotated[choices, one_of(choices)])
    for word, cure in everyday.questions().items():
        with pytest.raises(ValidationError) as refused:
            reader.validate_python(word.replace("-", " "))
        assert refused.value.errors()[0]["ctx"]["error"].cure == f"write {cure}"


@pytest.mark.parametrize(("choices", "everyday"), LISTS)
def test_no_word_has_two_meanings_or_an_unfolded_form(choices, everyday):
    words = [word for said in (*everyday.means.values(), *everyday.asked) for word in said.split()]
    assert [word for word in words if words.count(word) > 1 or word in set(choices) or folded(word) != word] == []
