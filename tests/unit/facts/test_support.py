import pytest

from generator.facts.support import SUPPORT
from tests.unit.facts.listings import listing


@pytest.mark.parametrize(
    ("lines", "given"),
    [
        ({"visa": "{support: letter}"}, ("visa",)),
        ({"visa": "{support: none}"}, ()),
        ({"accommodation": "{offer: helped}"}, ("accommodation",)),
        ({"accommodation": "{offer: none}"}, ()),
        ({"covers": "{travel: partly, meals: no, insurance: yes}"}, ("travel", "insurance")),
        ({"support": "{visa: host, housing: none, emergency: [host, intermediary]}"}, ("visa", "emergency")),
        ({"accommodation": "{offer: provided}", "support": "{housing: intermediary}"}, ("accommodation",)),
        ({}, ()),
    ],
)
def test_the_host_helps_in_whole_or_in_part_or_not(lines, given):
    assert SUPPORT.keys_of(listing(**lines)) == given
