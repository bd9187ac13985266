import re
from collections import Counter

import pytest

from tests.shape.declared import declared

CODES = declared()


def test_no_two_codes_share_an_id():
    assert [id_ for id_, count in Counter(code.id for code in CODES).items() if count > 1] == []


def test_no_two_codes_share_a_name():
    assert [each for each, count in Counter(code.name for code in CODES).items() if count > 1] == []


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_an_id_is_a_letter_of_a_room_and_three_figures(code):
    assert re.fullmatch(r"[RFPCTSBI]\d{3}", code.id)


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_a_name_is_words_with_hyphens(code):
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code.name)


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_a_manual_has_a_headline_a_reason_a_bad_and_a_good_example(code):
    headline, *paragraphs = code.manual.strip().split("\n\n")
    assert "\n" not in headline
    assert headline.endswith(".")
    assert paragraphs
    assert re.search(r"^Bad:", code.manual, re.MULTILINE)
    assert re.search(r"^Good:", code.manual, re.MULTILINE)
