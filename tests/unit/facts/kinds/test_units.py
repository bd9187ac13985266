from datetime import date

from generator.facts.kinds.units import days, months


def test_days_and_months_count_from_the_beginning_of_2000():
    assert (days(date(2000, 1, 1)), days(date(2001, 1, 1))) == (0, 366)
    assert (months(date(2000, 1, 31)), months(date(2027, 6, 1))) == (0, 329)
