import importlib
import re
from collections import Counter

import pytest

from generator.diagnostics.code import Code
from tests.shape.tree import generator_modules, name

# A plain assignment or one with a type, whether the call follows on the line or on the next.
DECLARES = re.compile(r"^\w+(?:: \S+)? = Code\(", re.MULTILINE)


def declared() -> list[Code]:
    """Every code that a module of the package makes at its top."""
    modules = [path for path in generator_modules() if DECLARES.search(path.read_text(encoding="utf-8"))]
    dotted = [name(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in modules]
    found = [value for module in map(importlib.import_module, dotted) for value in vars(module).values()]
    return list({id(value): value for value in found if isinstance(value, Code)}.values())


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
