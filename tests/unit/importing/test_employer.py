import pytest

from generator.importing.employer import kind_of, slug_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [("University of Bergen", "university"), ("Ocean Foundation", "non-profit"), ("Fjord AS", "company")],
)
def test_a_name_speaks_of_a_kind_of_body(name, kind):
    assert kind_of(name, "") == kind


def test_a_name_without_a_latin_letter_has_a_file_of_its_own():
    assert slug_of("海港") != slug_of("大学")
