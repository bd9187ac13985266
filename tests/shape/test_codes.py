import importlib
import re
from collections import Counter

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


def test_an_id_is_a_letter_of_a_room_and_three_figures():
    assert [code.id for code in CODES if not re.fullmatch(r"[RFPCTSBI]\d{3}", code.id)] == []


def test_a_name_is_words_with_hyphens():
    assert [code.name for code in CODES if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code.name)] == []


def headline(code):
    return code.manual.strip().split("\n\n")[0]


def test_a_manual_begins_with_a_headline_of_one_line_that_ends_with_a_full_stop():
    assert [code.id for code in CODES if "\n" in headline(code) or not headline(code).endswith(".")] == []


def test_a_manual_says_why_below_its_headline():
    assert [code.id for code in CODES if headline(code) == code.manual.strip()] == []


def test_a_manual_has_a_bad_and_a_good_example():
    examples = [(code.id, set(re.findall(r"^(Bad|Good):", code.manual, re.MULTILINE))) for code in CODES]
    assert [id_ for id_, has in examples if has != {"Bad", "Good"}] == []


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


def module_of(room):
    return importlib.import_module(f"generator.{room}.codes")


def test_a_room_has_a_manual_page_for_each_of_its_codes_and_no_other():
    pages = {path.parent.name: {page.name for page in (path.parent / "manuals").iterdir()} for path in ROOMS}
    wanted = {room: {f"{code.id}-{code.name}.md" for code in codes_of(module_of(room))} for room in pages}
    assert {room: names ^ wanted[room] for room, names in pages.items() if names != wanted[room]} == {}


def test_a_room_declares_its_codes_in_order_and_calls_them_by_their_names():
    rooms = [path.parent.name for path in ROOMS]
    called = {room: {k: v for k, v in vars(module_of(room)).items() if isinstance(v, Code)} for room in rooms}
    misnamed = [key for codes in called.values() for key, code in codes.items() if key != shouted(code)]
    assert misnamed == []
    ids = {room: [code.id for code in codes.values()] for room, codes in called.items()}
    assert [room for room, each in ids.items() if each != sorted(each)] == []


def shouted(code):
    return code.name.replace("-", "_").upper()
