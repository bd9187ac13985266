from generator.importing.iaeste.offer_columns import LABELS, OF_EMPLOYER, PERSONAL, known
from tests.unit.importing.rows import row


def test_a_column_is_known_however_it_is_capitalised():
    assert list(known(row(ref_no="x", WORKTYPE_n="Yes", employer="Acme")).cells) == ["ref_no", "WorkType_N", "Employer"]


def test_a_column_that_is_not_known_keeps_its_name():
    assert list(known(row(Shoes="38")).cells) == ["Shoes"]


def test_what_is_set_apart_are_columns_that_there_are():
    assert {*PERSONAL, *OF_EMPLOYER} - LABELS.keys() == set()
