from generator.diagnostics.quoting import MOST, worded


def test_plain_words_stay_as_they_are():
    assert worded("`title` is missing: naïve, 東京") == "`title` is missing: naïve, 東京"


def test_characters_that_do_not_show_are_spelled_out():
    assert worded("a\x07b\nc\u202ed\ud800") == "a<U+0007>b<U+000A>c<U+202E>d<U+D800>"


def test_what_is_too_long_is_cut():
    assert worded("x" * 5000) == "x" * (MOST - 1) + "…"
    assert len(worded("\x00" * MOST)) == MOST
    assert worded("x" * MOST) == "x" * MOST
