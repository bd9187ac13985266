from generator.facts.living import LIVING
from tests.unit.facts.listings import listing


def test_a_verdict_that_cannot_be_given_is_not_stated():
    assert LIVING.keys_of(listing()) == ()
    assert LIVING.keys_of(listing(pay="unpaid")) == ("unpaid",)
