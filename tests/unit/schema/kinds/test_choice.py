from enum import StrEnum
from typing import Annotated

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.schema.kinds.choice import folded, one_of, shorthand, yes_or_no
from generator.schema.refusal import Refusal


class Tide(StrEnum):
    LOW = "low-water"
    HIGH = "high-water"


TIDE = TypeAdapter(Annotated[Tide, one_of(Tide, {"ebb": "low-water"})])


def refusal(word):
    with pytest.raises(ValidationError) as caught:
        TIDE.validate_python(word)
    return caught.value.errors()[0]["ctx"]["error"]


@pytest.mark.parametrize("word", ["low-water", "Low Water", "LOW_WATER", "  low   water ", "Ebb"])
def test_a_word_is_read_however_it_is_spaced_or_capitalised_and_by_its_aliases(word):
    assert TIDE.validate_python(word) is Tide.LOW


def test_the_nearest_word_is_suggested_before_all_are_listed():
    assert refusal("hihg-water").cure == "did you mean `high-water`? write one of: low-water, high-water"


def test_an_alias_that_is_near_suggests_what_it_stands_for():
    assert refusal("ebbb").cure.startswith("did you mean `low-water`?")


def test_what_is_near_nothing_is_only_told_the_list():
    assert refusal("spring").cure == "write one of: low-water, high-water"


def test_a_long_word_is_quoted_in_part():
    assert refusal("x" * 500).message == f"`{'x' * 60}` is not one of the words this takes"


def test_a_list_is_no_word():
    with pytest.raises(Refusal, match="this takes one word"):
        folded(["low-water"])


@pytest.mark.parametrize(("word", "meant"), [("Yes", True), ("y", True), ("ON", True), ("no", False), ("off", False)])
def test_yes_and_no_are_read_in_all_the_spellings_of_yaml(word, meant):
    assert yes_or_no(word) is meant


GROUP = TypeAdapter(
    Annotated[dict[str, str], shorthand({"none-at-all": {"offer": "none"}}, lambda word: {"offer": word})]
)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("None at all", {"offer": "none"}),
        ("helped", {"offer": "helped"}),
        ({"offer": "x"}, {"offer": "x"}),
    ],
)
def test_a_bare_word_stands_for_its_group(written, read):
    assert GROUP.validate_python(written) == read
