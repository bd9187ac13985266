"""Fields of education: ISCED-F 2013."""

import json
from collections import Counter
from pathlib import Path

import pytest

from generator.vocabularies.standard import fields

LISTING = Path(__file__).parents[4] / "shared" / "data" / "isced-f" / "isced-f-2013.json"


def test_all_levels_are_whole():
    levels = Counter(len(key) for key in fields().entries)
    assert levels == {2: 11, 3: 57, 4: 148}


def test_residual_codes_are_those_of_appendix_i():
    broad = [f"{number:02}" for number in range(11)]
    narrow = [key for key in fields().entries if len(key) == 3]
    assert {key for key in narrow if key.endswith("8")} == {f"{key}8" for key in broad[1:]}
    assert {key for key in narrow if key.endswith("0")} == {f"{key}0" for key in broad if key not in {"01", "06"}}
    assert {key for key in narrow if key.endswith("9")} == {f"{key}9" for key in broad if key not in {"01", "06"}}


def test_each_field_hangs_below_the_one_that_begins_its_code():
    for key, entry in fields().entries.items():
        assert entry.parent == (key[:-1] if len(key) > 2 else None)
        assert entry.parent is None or entry.parent in fields().entries


def test_the_tree_can_be_walked_both_ways():
    assert fields().ancestors("0521") == ("052", "05")
    assert fields().children("042") == ("0421",)
    assert fields().roots() == tuple(f"{number:02}" for number in range(11))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Law", "0421"),
        ("law-narrow", "042"),
        ("Education", "01"),
        ("environmental-sciences", "0521"),
        ("Environmental Sciences", "0521"),
        ("informatics", "0613"),
        ("Computer Science", "0613"),
        ("CS", "0613"),
        ("nursing", "0913"),
        ("architecture", "0731"),
        ("civil engineering", "0732"),
        ("marketing", "0414"),
        ("Engineering", "071"),
        ("0588", "0588"),
        ("0549", None),
    ],
)
def test_a_field_is_found_by_code_slug_label_or_everyday_word(text, key):
    assert fields().find(text) == key


def test_a_label_that_levels_share_finds_one_of_them():
    words = fields()
    assert [key for key in words.entries if words.name(words.find(words.name(key)) or key) != words.name(key)] == []


def test_there_are_everyday_words_for_nearly_every_field():
    assert sum(len(entry.aliases) for entry in fields().entries.values()) >= 1000


@pytest.mark.skipif(not LISTING.exists(), reason="the public listing of ISCED-F 2013 is not beside this checkout")
def test_codes_and_labels_agree_with_a_public_listing():
    listed = {row["code"]: row["label"] for row in json.loads(LISTING.read_text(encoding="utf-8"))}
    # The listing drops an article from one label of UNESCO's.
    listed["0921"] = listed["0921"].replace("Care of elderly", "Care of the elderly")
    assert {key: fields().name(key) for key in listed} == listed
    assert {key for key in fields().entries.keys() - listed.keys() if key[-1] not in "09"} == set()
