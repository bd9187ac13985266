"""A closed list of words."""

import pickle
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.vocabularies.clashes import Clash, clashes
from generator.vocabularies.entry import Entry
from generator.vocabularies.standard import countries, currencies, fields, languages
from generator.vocabularies.vocabulary import Vocabulary

FRUIT = Vocabulary.of(
    "fruit",
    [
        Entry(key="pome", name="Pome fruit"),
        Entry(key="apple", name="Apple", aliases=("pomme", "Pome fruit"), parent="pome"),
        Entry(key="pear", name="Pear", parent="pome"),
    ],
)


def test_a_name_goes_before_an_alias():
    assert FRUIT.find("pome fruit") == "pome"


def test_a_slug_follows_from_the_name_where_none_is_given():
    assert FRUIT.slug("pome") == "pome-fruit"
    assert Vocabulary.of("tag", [Entry(key="jp", name="日本")]).slug("jp") == "jp"


def test_a_catalogue_adds_entries_of_its_own():
    more = FRUIT.extended([Entry(key="quince", name="Quince", parent="pome")])
    assert more.find("QUINCE") == "quince"
    assert more.children("pome") == ("apple", "pear", "quince")
    assert FRUIT.find("quince") is None


@pytest.mark.parametrize("key", ["apple", "Apple", "pomme"])
def test_a_catalogue_adds_aliases_to_an_entry_by_its_key_or_any_word_for_it(key):
    more = FRUIT.extended([Entry(key=key, name="Apfel", aliases=("jablko",))])
    assert more.find("apfel") == more.find("Jablko") == "apple"
    assert more.name("apple") == "Apple"
    assert len(more.entries) == 3


def test_a_word_that_has_a_meaning_gets_no_other_and_is_told():
    claims = [Entry(key="quince", name="Quince", aliases=("pear", "cydonia")), Entry(key="x", name="Cydonia")]
    assert FRUIT.extended(claims).find("pear") == "pear"
    assert clashes(FRUIT, claims) == (
        Clash(text="pear", key="quince", by="pear"),
        Clash(text="cydonia", key="quince", by="x"),
    )


def test_nothing_is_taken_by_aliases_for_what_is_here():
    assert clashes(FRUIT, [Entry(key="pomme", name="Apple", aliases=("jablko",))]) == ()


def test_an_unclear_word_stays_unclear_unless_a_catalogue_settles_it():
    settled = countries().extended([Entry(key="GE", name="Georgia", aliases=("Sakartvelo", "Korea"))])
    assert settled.find("Korea") == "GE"
    assert countries().find("Korea") is None


def test_what_was_understood_before_is_understood_after():
    assert countries().extended([Entry(key="x", name="Erewhon")]).words.items() > countries().words.items()


def test_parents_in_a_ring_or_missing_end_the_walk():
    ring = Vocabulary.of(
        "ring",
        [
            Entry(key="a", name="A", parent="b"),
            Entry(key="b", name="B", parent="a"),
            Entry(key="c", name="C", parent="nowhere"),
        ],
    )
    assert ring.ancestors("a") == ("b",)
    assert ring.ancestors("c") == ()
    assert ring.roots() == ("c",)


def test_a_vocabulary_travels_to_other_processes():
    assert pickle.loads(pickle.dumps(countries())) == countries()  # noqa: S301


def test_no_more_is_suggested_than_asked_for():
    assert len(fields().nearest("engineering technology", limit=1)) == 1
    assert fields().nearest("engineering", limit=0) == ()


def test_a_wrong_code_suggests_those_beside_it():
    assert fields().nearest("0549") == (
        "Mathematics and statistics not further defined",
        "Mathematics",
        "Statistics",
    )
    assert fields().nearest("9999") == ()


@given(st.text(max_size=300))
def test_any_text_is_answered(text):
    for vocabulary in (countries(), languages(), currencies(), fields()):
        key = vocabulary.find(text)
        assert key is None or key in vocabulary.entries
        assert set(vocabulary.nearest(text)) <= {entry.name for entry in vocabulary.entries.values()}


@pytest.mark.parametrize("text", ["x" * 10_000_000, "é" * 200, "a b " * 50, "\x00", "engineering " * 16, "0" * 200])
def test_a_hostile_text_is_unknown_quickly(text):
    before = time.perf_counter()
    assert fields().find(text) is None
    fields().nearest(text)
    assert time.perf_counter() - before < 0.5
