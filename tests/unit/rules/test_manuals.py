"""Every example of every manual is tried: what is called bad is diagnosed so, and what is called good is not."""

from generator.cli.all_codes import CODES
from generator.diagnostics.diagnostic import Severity
from tests.unit.rules.examples import diagnosed, grave
from tests.unit.rules.manual import manual

PAGES = [(code, manual(code.manual)) for code in CODES if code.id[0] in "RFPCS"]
IN_WORDS = {"R101", "R102", "R103", "R104", "R108", "R109", "R112", "R114", "R136", "R140", "R154"}
"""Faults of bytes and of the disk, which no text shows; tests/diagnostics has a folder for each."""


def test_a_bad_example_is_given_its_code(tmp_path):
    bad = [(code.id, page.bad.text) for code, page in PAGES if page.bad.runnable]
    told = {code: {each.code for each in diagnosed(tmp_path / code, text)} for code, text in bad}
    assert {code: codes for code, codes in told.items() if code not in codes} == {}


def test_a_good_example_is_clean_but_for_advice(tmp_path):
    good = [(code.id, page.good.text) for code, page in PAGES if page.good.runnable]
    told = [(code, each) for code, text in good for each in diagnosed(tmp_path / code, text)]
    grave = [(code, each) for code, each in told if each.code == code or each.severity is not Severity.ADVICE]
    assert grave == []


def test_only_faults_that_no_text_shows_have_their_examples_in_words():
    assert {code.id for code, page in PAGES if not (page.bad.runnable and page.good.runnable)} == IN_WORDS


def test_a_plain_catalogue_has_nothing_wrong_with_it(tmp_path):
    assert grave(diagnosed(tmp_path, "")) == []
