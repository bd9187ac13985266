import pytest

from tests.unit.catalogue.listings import listing


@pytest.mark.parametrize(
    ("lines", "opened"),
    [
        ({"deadline": "2027-05-20"}, True),
        ({"deadline": "2027-01-20"}, True),  # closing soon is open still
        ({"deadline": "2027-05-20", "opens": "2027-03-01"}, False),
        ({"deadline": "2027-01-05"}, False),
        ({"deadline": "2027-05-20", "status": "paused"}, False),
    ],
)
def test_it_is_open_where_one_can_apply_now(lines, opened):
    assert listing("a", **lines).is_open is opened
