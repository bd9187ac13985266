import pytest

from generator.importing.columns.day_order import day_order, in_order


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["03/04/2027", "31/03/2027"], "day first"),
        (["03/04/2027", "03/31/2027"], "month first"),
        (["03/04/2027"], ""),
        (["31/03/2027", "03/31/2027"], ""),
        (["2027-03-31", "rolling"], ""),
    ],
)
def test_a_column_shows_its_order_where_a_number_can_only_be_a_day(cells, order):
    assert day_order(cells) == order


@pytest.mark.parametrize(
    ("text", "order", "said"),
    [
        ("03/04/2027", "day first", "2027-04-03"),
        ("3.4.2027", "day first", "2027-04-03"),
        ("03/04/2027", "month first", "2027-03-04"),
        ("03/04/2027", "", "03/04/2027"),
        ("rolling", "day first", "rolling"),
    ],
)
def test_a_day_is_read_in_that_order(text, order, said):
    assert in_order(text, order) == said
