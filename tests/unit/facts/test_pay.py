import pytest

from generator.facts.pay import BY_PAY, PAY
from tests.unit.facts.listings import listing

COSTS = {"accommodation": "{offer: provided, cost: 300 EUR per month}", "cost_of_living": "600 EUR per month"}


@pytest.mark.parametrize(("pay", "keys"), [("850 EUR per month", ("paid",)), ("unpaid", ("unpaid",)), ("", ())])
def test_pay_is_paid_unpaid_or_not_stated(pay, keys):
    assert PAY.keys_of(listing(pay=pay)) == keys


def test_what_covers_more_comes_first_then_paid_unpaid_and_not_stated():
    ways = [
        listing(pay="1000 EUR per month net", **COSTS),
        listing(pay="1 EUR per month net", **COSTS),
        listing(pay="850 EUR per month"),
        listing(pay="unpaid"),
        listing(),
    ]
    ranks = [BY_PAY.rank(each) for each in ways]
    assert ranks == sorted(set(ranks), reverse=True)


def test_pay_beyond_all_measure_still_has_a_rank_that_two_bytes_hold():
    assert BY_PAY.rank(listing(pay="99999999 EUR per month net", **COSTS)) == 3 + 9999
