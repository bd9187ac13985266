from datetime import date

from tests.unit.catalogue.stated import placement


def test_the_day_it_was_posted_goes_before_that_of_the_last_confirmation_where_news_are_asked_for():
    stated = placement(posted="2026-12-31", verified="2027-01-08")
    assert stated.published == date(2026, 12, 31)
    assert placement(verified="2027-01-08").published == date(2027, 1, 8)


def test_the_last_confirmation_goes_before_the_day_it_was_posted_where_trust_is_asked_for():
    stated = placement(posted="2026-12-31", verified="2027-01-08")
    assert stated.confirmed == date(2027, 1, 8)
    assert placement(posted="2026-12-31").confirmed == date(2026, 12, 31)


def test_what_says_neither_has_no_day():
    assert (placement().published, placement().confirmed) == (None, None)
