import importlib
import re
from collections import Counter

import pytest

from generator.diagnostics.code import Code, codes_of
from generator.diagnostics.retired import RETIRED
from tests.shape.declared import declared
from tests.shape.tree import committed, name

CODES = declared()
IDS = {code.id for code in CODES}
ROOMS = [path for path in committed() if re.fullmatch(r"generator/\w+/codes\.py", name(path))]


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


def test_no_code_has_a_number_that_was_retired():
    assert [code.id for code in CODES if code.id in RETIRED] == []


def test_each_number_below_the_highest_of_its_letter_is_a_code_or_retired():
    highest = {id_[0]: id_ for id_ in sorted(IDS)}
    below = {
        f"{letter}{number}"
        for letter, last in highest.items()
        for number in range(int(min(id_ for id_ in IDS if id_[0] == letter)[1:]), int(last[1:]))
    }
    assert below - IDS == set(RETIRED)


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: path.parent.name)
def test_a_room_has_a_manual_page_for_each_of_its_codes_and_no_other(path):
    module = importlib.import_module(f"generator.{path.parent.name}.codes")
    pages = {page.name for page in (path.parent / "manuals").iterdir()}
    assert {f"{code.id}-{code.name}.md" for code in codes_of(module)} == pages


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: path.parent.name)
def test_a_room_declares_its_codes_in_order_and_calls_them_by_their_names(path):
    module = importlib.import_module(f"generator.{path.parent.name}.codes")
    called = {key: value for key, value in vars(module).items() if isinstance(value, Code)}
    assert list(called) == [code.name.replace("-", "_").upper() for code in called.values()]
    assert [code.id for code in called.values()] == sorted(code.id for code in called.values())
