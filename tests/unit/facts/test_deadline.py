from datetime import date

from generator.facts.deadline import CLOSES, DEADLINE
from generator.facts.kinds.span import OPEN
from generator.facts.kinds.units import days
from tests.unit.facts.listings import listing


def test_a_deadline_is_the_day_as_the_listing_states_it():
    moment = listing(deadline="2027-02-28 17:00 America/New_York")
    assert DEADLINE.of(moment) == days(date(2027, 2, 28))


def test_a_rolling_deadline_has_no_bounds_and_never_closes():
    rolling = listing(deadline="rolling")
    assert (DEADLINE.of(rolling), CLOSES.of(rolling)) == (OPEN, None)
