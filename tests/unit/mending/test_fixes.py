"""Mends are applied one after the other until none is left, and never one that does not help."""

from dataclasses import replace

import pytest

from generator.building.validating_step import validated
from generator.diagnostics.diagnostic import Fix
from generator.mending.fixes import mended
from generator.reading.source import Source
from generator.reading.vocabularies import standard_words
from tests.sites.small import listing

WORDS = standard_words()
PATH = "content/placements/harbour/robotics.md"
BODY = "A text about the work, the team and the place, long enough to be one.\n"


def judged(source):
    return validated(source, WORDS).diagnostics


def after(text):
    source = Source.of(PATH, text.encode())
    made = mended([source], judged(source), judged)
    return made[0].after if made else text


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ("title: Birds: count them", 'title: "Birds: count them"'),
        ("title: @harbour birds", 'title: "@harbour birds"'),
        ("title: `Wader` survey", 'title: "`Wader` survey"'),
        ("title: \u201cWader survey\u201d of us", None),
        ('title: "Wader survey', 'title: "Wader survey"'),
        ("title: 'Dean's list'", 'title: "Dean\'s list"'),
        ("title:Wader survey", "title: Wader survey"),
        ("title:\u00a0Wader survey", "title: Wader survey"),
        ("title = Wader survey", "title: Wader survey"),
        ("title\uff1aWader survey", "title: Wader survey"),
        ("Title: Wader survey", "title: Wader survey"),
        ("tags: [birds, marsh", "tags: [birds, marsh]"),
        ("tags: [birds, , marsh]", "tags: [birds, marsh]"),
        ("tags:\n* birds\n* marsh", "tags:\n- birds\n- marsh"),
        ("tags:\n-birds\n-marsh", "tags:\n- birds\n- marsh"),
        ("tags:\n\t- birds\n\t- marsh\n\t- quay", "tags:\n  - birds\n  - marsh\n  - quay"),
        ("apply: https://harbour.example/a?utm_source=b", "apply: https://harbour.example/a"),
    ],
)
def test_a_slip_is_mended(slip, right):
    text = listing(body=BODY)
    key = slip.lower().replace("\uff1a", ":").replace(" =", ":").split(":")[0]
    kept = "\n".join(line for line in text.split("\n") if not line.startswith(f"{key}:"))
    wrong = kept.replace("---\n", f"---\n{slip}\n", 1)
    assert after(wrong) == (kept.replace("---\n", f"---\n{right}\n", 1) if right else wrong)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("\ufeff---\n", "---\n"),
        ("\u2014\u2014\u2014\n", "---\n"),
        ("----\n", "---\n"),
    ],
)
def test_a_fence_is_mended(wrong, right):
    text = listing(body=BODY)
    assert after(text.replace("---\n", wrong, 1)) == text.replace("---\n", right, 1)


def test_a_front_matter_that_is_not_closed_is_closed():
    text = listing(body=BODY)
    head, front, body = text.split("---\n")
    assert after(f"{head}---\n{front}{body.lstrip()}") == f"{head}---\n{front}---\n{body.lstrip()}"


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("[a] (https://b.example)", "[a](https://b.example)"), ("#Pay", "# Pay"), ("zero\u200bwidth", "zerowidth")],
)
def test_a_text_is_mended(wrong, right):
    assert after(listing(body=f"{BODY}\n{wrong}\n")) == listing(body=f"{BODY}\n{right}\n")


def test_a_character_that_turns_words_round_is_left_to_people():
    text = listing(body=f"{BODY}\nThe \u202eword\n")
    assert after(text) == text


def test_a_mend_that_does_not_help_is_not_made():
    source = Source.of(PATH, listing(body=BODY).replace("title:", "Title:").encode())
    (told,) = judged(source)
    useless = replace(told, fix=Fix(span=told.fix.span, replacement="TITLE"))
    assert mended([source], [useless], lambda _: [useless]) == []
