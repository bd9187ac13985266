import pytest

from generator.importing.table import stated
from tests.unit.importing.rows import place, row

ROW = row(Employer=" Fjord \n Instruments ", Country="Norway")


def test_what_a_column_says_is_in_one_line():
    assert ROW.said("Employer") == "Fjord Instruments"


def test_a_column_that_is_not_there_says_nothing():
    assert (ROW.said("Year"), ROW.says("Year")) == ("", False)


def test_a_column_has_its_place_and_one_that_is_not_there_that_of_the_row():
    assert (ROW.at("Country"), ROW.at("Year")) == (place(3), place(1))


def test_stated_are_the_columns_that_say_anything_in_the_order_asked_for():
    assert ROW.stated(["Year", "Country", "Employer"]) == ("Country", "Employer")


@pytest.mark.parametrize(
    ("text", "says"), [("N/A", False), (" - ", False), ("None", False), ("", False), ("0", True), ("no", True)]
)
def test_exports_write_nothing_in_many_ways(text, says):
    assert stated(text) is says
