import pytest

from generator.importing.plain_text import paragraphs, shortened, summary


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("One.\r\nTwo.", "One.\n\nTwo."),
        ("A long\nsentence.", "A long sentence."),
        ("Work:\n- one\n- two\n  more\nEnd.", "Work:\n\n- one\n- two more\n\nEnd."),
        ("1. Measure. 2. Report.", "1. Measure.\n2. Report."),
        ("1. A b. 2. C d. Notes: 1. E f.", "1. A b.\n2. C d. Notes:\n\n1. E f."),
        ("7. Seventh", "7\\. Seventh"),
        ("# no heading\n> no quotation\n===\n+ 1", "\\# no heading\n\n\\> no quotation\n\n\\===\n\n\\+ 1"),
        ("a & b &lt; c_d", "a &amp; b &amp;lt; c\\_d"),
        ("Bring:\t-\tboots\t-\thelmet", "Bring:\n\n- boots\n- helmet"),
    ],
)
def test_lines_become_paragraphs_and_lists(text, markdown):
    assert paragraphs(text) == markdown


def test_the_summary_is_the_first_sentence():
    text = "Calibrate current meters in the tank and at sea. Write it up."
    assert summary(text) == "Calibrate current meters in the tank and at sea."


def test_a_very_short_first_sentence_takes_the_next_along():
    assert (
        summary("1. Measure. 2. Report what was measured to the team.")
        == "Measure. Report what was measured to the team."
    )


def test_a_long_summary_is_cut_after_a_word():
    assert summary("word " * 100).endswith("word…")
    assert len(summary("word " * 100)) <= 300
    assert shortened("x" * 400, 300) == "x" * 299 + "…"
