from generator.facts.weeks import WEEKS
from tests.unit.facts.listings import listing


def test_months_are_counted_in_weeks_too():
    assert WEEKS.of(listing(duration="10-14 weeks")) == ((10, 14),)
    assert WEEKS.of(listing(duration="3 months")) == ((13, 13),)
