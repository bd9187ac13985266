from decimal import Decimal

import pytest

from generator.catalogue.affordability import Verdict, affordability
from generator.catalogue.figures import Part
from tests.unit.catalogue.stated import placement

COSTS = {
    "accommodation": "{offer: provided, cost: 300 EUR per month}",
    "cost_of_living": "600 EUR per month",
}


def judged(**lines: str):
    return affordability(placement(**lines))


def test_pay_over_the_costs_covers_them_and_leaves_the_rest():
    found = judged(pay="1000 EUR per month net", **COSTS)
    assert (found.verdict, found.percent, found.left, found.currency) == (Verdict.COVERS, 111, Decimal(100), "EUR")


def test_pay_under_the_costs_covers_a_share_that_is_rounded_down():
    found = judged(pay="899 EUR per month net", **COSTS)
    assert (found.verdict, found.percent, found.left) == (Verdict.COVERS_PARTLY, 99, None)


def test_pay_that_equals_the_costs_covers_them():
    found = judged(pay="900 EUR per month net", **COSTS)
    assert (found.verdict, found.percent, found.left) == (Verdict.COVERS, 100, 0)


@pytest.mark.parametrize(
    ("pay", "hours", "monthly"),
    [
        ("10 EUR per hour", "30", Decimal(1300)),
        ("60 EUR per day", "", Decimal(1300)),
        ("300 EUR per week", "", Decimal(1300)),
        ("12000 EUR per year", "", Decimal(1000)),
        ("3000 EUR once", "", Decimal(3000) * 52 / 12 / 12),
    ],
)
def test_pay_is_brought_to_a_month(pay, hours, monthly):
    found = judged(pay=pay, hours_per_week=hours, **COSTS)
    assert abs(found.figures[0].monthly - monthly) < Decimal("0.0001")


def test_the_low_end_of_the_pay_and_the_high_end_of_the_costs_are_used():
    found = judged(pay="900-1200 EUR per month", accommodation="helped", cost_of_living="400-600 EUR per month")
    assert [figure.monthly for figure in found.figures] == [900, 600]


def test_deductions_and_fees_are_taken_off_first():
    fee = "[{amount: 90, currency: EUR, purpose: Card, period: month}]"
    found = judged(pay="1100 EUR per month gross", deductions="10%", fees=fee, **COSTS)
    assert (found.verdict, found.percent, found.left) == (Verdict.COVERS, 100, 0)
    assert {figure.part: figure.monthly for figure in found.figures}[Part.DEDUCTIONS] == 110


def test_a_fee_charged_once_is_spread_over_the_shortest_stay():
    fee = "[{amount: 120, currency: EUR, purpose: Visa}]"
    found = judged(pay="1000 EUR per month", fees=fee, duration="12-24 weeks", **COSTS)
    assert {figure.part: round(figure.monthly) for figure in found.figures}[Part.FEES] == 43


def test_net_pay_has_its_deductions_behind_it():
    assert judged(pay="900 EUR per month net", deductions="10%", **COSTS).percent == 100


def test_gross_pay_without_deductions_is_said_to_be_before_tax():
    assert judged(pay="900 EUR per month gross", **COSTS).before_tax
    assert not judged(pay="900 EUR per month gross", deductions="10%", **COSTS).before_tax
    assert not judged(pay="900 EUR per month net", **COSTS).before_tax


def test_what_is_not_stated_is_named_and_never_taken_for_nothing():
    assert judged().missing == (Part.PAY, Part.ACCOMMODATION, Part.LIVING)
    found = judged(pay="900 EUR per month", accommodation="provided", cost_of_living="300 EUR per month")
    assert (found.verdict, found.missing) == (Verdict.NOT_STATED, (Part.ACCOMMODATION,))


def test_accommodation_that_is_said_to_cost_nothing_is_free():
    lines = {"accommodation": "{offer: provided, cost: 0 EUR per month}", "cost_of_living": "600 EUR per month"}
    assert judged(pay="600 EUR per month", **lines).percent == 100


def test_hourly_pay_needs_the_hours_a_week():
    assert judged(pay="12 EUR per hour", **COSTS).missing == (Part.HOURS,)


def test_the_most_that_is_paid_says_nothing_of_the_least():
    found = judged(pay="up to 2000 EUR per month", **COSTS)
    assert (found.verdict, found.missing, found.percent) == (Verdict.NOT_STATED, (Part.LEAST_PAY,), None)


def test_the_least_that_is_paid_is_what_can_be_counted_on():
    assert judged(pay="from 900 EUR per month net", **COSTS).percent == 100


def test_pay_that_is_to_be_agreed_is_no_amount():
    assert judged(pay="negotiable", **COSTS).missing == (Part.PAY,)


def test_no_exchange_rate_is_invented():
    found = judged(pay="900 USD per month", **COSTS)
    assert (found.verdict, found.currencies) == (Verdict.NOT_STATED, ("USD", "EUR"))


def test_an_unpaid_placement_shows_its_costs():
    found = judged(pay="unpaid", **COSTS)
    assert (found.verdict, [figure.part for figure in found.figures]) == (
        Verdict.UNPAID,
        [Part.ACCOMMODATION, Part.LIVING],
    )


def test_pay_that_fees_eat_up_covers_nothing():
    fee = "[{amount: 2000, currency: EUR, purpose: Programme, period: month}]"
    assert judged(pay="900 EUR per month", fees=fee, **COSTS).percent == 0


def test_costs_of_nothing_are_covered_without_a_percentage():
    free = {"accommodation": "{offer: provided, cost: 0 EUR per month}", "cost_of_living": "0 EUR per month"}
    found = judged(pay="100 EUR per month", **free)
    assert (found.verdict, found.percent, found.left) == (Verdict.COVERS, None, 100)


def test_what_is_paid_once_is_spread_over_the_longest_stay_and_what_is_charged_once_over_the_shortest():
    fee = "{amount: 130, currency: EUR, purpose: Permit}"
    found = judged(pay="2600 EUR once", fees=fee, duration="13-26 weeks", **COSTS)
    monthly = {figure.part: round(figure.monthly) for figure in found.figures}
    assert (monthly[Part.PAY], monthly[Part.FEES]) == (433, 43)


@pytest.mark.parametrize("length", ["not stated", "open-ended", "at least 12 weeks"])
def test_pay_for_the_whole_stay_says_nothing_where_nobody_says_how_long_that_is(length):
    found = judged(pay="2600 EUR once", duration=length, **COSTS)
    assert (found.verdict, found.missing) == (Verdict.NOT_STATED, (Part.LENGTH,))


def test_a_fee_for_the_whole_stay_needs_the_shortest_stay():
    fee = "{amount: 130, currency: EUR, purpose: Permit}"
    found = judged(pay="1000 EUR per month", fees=fee, duration="up to 12 weeks", **COSTS)
    assert found.missing == (Part.LENGTH,)


PLACES = (
    "[{country: PT, city: Porto, cost_of_living: 800 EUR per month}, {country: PT, city: Aveiro, cost_of_living: %s}]"
)


@pytest.mark.parametrize(
    ("living", "verdict", "percent"),
    [
        ("600 EUR per month", Verdict.COVERS, 109),
        ("1100 EUR per month", Verdict.COVERS_PARTLY, 85),
        ("", Verdict.NOT_STATED, None),
    ],
)
def test_of_several_places_the_least_favourable_is_that_of_the_placement(living, verdict, percent):
    lines = {"country": "", "city": "", "locations": PLACES % living, "accommodation": COSTS["accommodation"]}
    found = judged(pay="1200 EUR per month net", **lines)
    assert (found.verdict, found.percent) == (verdict, percent)
