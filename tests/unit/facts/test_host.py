import pytest

from generator.facts.host import HOST
from tests.unit.facts.listings import listing


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ({}, ("named",)),
        ({"host": "'Nordlys Robotics, Norway'"}, ("named",)),
        ({"host": "not named"}, ("not-named",)),
        ({"channel": "{through: agency, organisation: harbour}"}, ()),
    ],
)
def test_a_host_is_named_or_not_or_nobody_says(lines, told):
    assert HOST.keys_of(listing(**lines)) == told
