"""Two spellings of a word made one."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.vocabularies.folding import LONGEST, fold, slug


@pytest.mark.parametrize(
    "text",
    [
        "Côte d’Ivoire",
        "cote d'ivoire",
        "COTE-D'IVOIRE",
        "Cote_dIvoire",
        " Côte\u00a0 d'Ivoire\t",
        "Ｃôte dʼIvoire",
    ],
)
def test_spellings_of_one_word_fold_alike(text):
    assert fold(text) == "cote divoire"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("The Netherlands", "netherlands"),
        ("U.S.A.", "usa"),
        ("Antigua & Barbuda", "antigua and barbuda"),
        ("złoty", "zloty"),
        ("Straße", "strasse"),
        ("ÍSLAND", "island"),
        ("İstanbul", "istanbul"),
        ("C++", "c++"),
        ("C#", "c#"),
        ("日本", "日本"),
        ("हिन्दी", "हिन्दी"),
        ("€", "€"),
        ("---", ""),
        ("", ""),
    ],
)
def test_what_matters_is_kept(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize("text", ["Ger\x00many", "\x1b[31mGermany", "Germany\u202e", "\ud800", "x" * (LONGEST + 1)])
def test_what_can_be_no_word_folds_to_nothing(text):
    assert fold(text) == ""


def test_a_very_long_text_costs_nothing():
    text = "\ufdfa" * 5_000_000
    before = time.perf_counter()
    assert fold(text) == ""
    assert time.perf_counter() - before < 0.5


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    once = fold(text)
    assert fold(once) == once or once.startswith("the ")


@given(st.text())
def test_a_slug_fits_an_address(text):
    made = slug(text)
    assert made.isascii()
    assert made == made.strip("-").lower()
    assert all(part.isalnum() for part in made.split("-") if part)
