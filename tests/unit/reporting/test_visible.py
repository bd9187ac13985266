import pytest

from generator.reporting.visible import visible, width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain, Grüße, 日本, עברית, 🎓", "plain, Grüße, 日本, עברית, 🎓"),
        ("a\nb\rc\td", "a␊b␍c␉d"),
        ("\x1b[2J\x7f\x9b", "␛[2J␡<U+009B>"),
        ("\u2066a\u2069\u200b\ufeff", "<U+2066>a<U+2069><U+200B><U+FEFF>"),
        ("\U000e0041", "<U+E0041>"),
        ("\ud800", "<U+D800>"),
        ("a ##[error]b", "a ##<U+005B>error]b"),
        ("::warning::a", "<U+003A>:warning::a"),
        (" \u3000::warning::a", " \u3000<U+003A>:warning::a"),
    ],
)
def test_what_cannot_be_seen_or_would_be_obeyed_is_spelled_out(text, shown):
    assert visible(text) == shown


def test_wide_characters_take_two_columns_and_marks_none():
    assert width("日本e\u0301") == 5
