from datetime import date

import pytest

from generator.facts.kinds.span import OPEN
from generator.facts.kinds.units import months
from generator.facts.start import START
from tests.unit.facts.listings import listing

JUNE, AUGUST = months(date(2027, 6, 1)), months(date(2027, 8, 1))


@pytest.mark.parametrize(
    ("starts", "windows"),
    [
        ("2027-06-15", ((JUNE, JUNE),)),
        ("2027-06", ((JUNE, JUNE),)),
        ("summer 2027", ((JUNE, AUGUST),)),
        ("flexible", (OPEN,)),
        ("", ()),
    ],
)
def test_a_start_is_a_window_of_months(starts, windows):
    assert START.of(listing(starts=starts)) == windows
