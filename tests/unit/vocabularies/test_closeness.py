"""How far apart words are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.vocabularies.closeness import closest, distance, sharing

_FAR = 99


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [
        ("germany", "germany", 0),
        ("germny", "germany", 1),
        ("gemrany", "germany", 1),
        ("kitten", "sitting", 3),
        ("ca", "abc", 3),
        ("", "abc", 3),
    ],
)
def test_each_edit_counts_once(one, other, edits):
    assert distance(one, other, _FAR) == edits


@given(st.text("abc", max_size=8), st.text("abc", max_size=8), st.integers(0, 4))
def test_counting_stops_past_the_reach_and_is_the_same_both_ways(one, other, reach):
    whole = distance(one, other, _FAR)
    assert distance(other, one, _FAR) == whole
    assert distance(one, other, reach) == min(whole, reach + 1)


def test_the_closest_come_first_and_the_far_not_at_all():
    assert closest("iceland", ["ireland", "icelend", "poland", "iceland", "finland"]) == [
        "iceland",
        "icelend",
        "ireland",
    ]


def test_short_codes_are_close_only_with_letters_swapped():
    assert closest("ckz", ["czk", "ckc", "ck"]) == ["czk"]


def test_words_share_parts_whichever_is_the_longer():
    known = ["north macedonia", "south korea", "macedonia"]
    assert sharing("macedonia fyrom", known) == ["macedonia"]
    assert sharing("macedonia", known) == ["macedonia", "north macedonia"]


def test_short_parts_are_no_likeness():
    assert sharing("the isle of man", ["man", "of"]) == []
