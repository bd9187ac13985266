import pytest

from generator.importing.iaeste.money import accommodation, amount, deductions, figure, pay
from tests.unit.importing.rows import row


@pytest.mark.parametrize(
    ("text", "told"), [("12000.00", "12000"), ("37.50", "37.5"), ("100", "100"), ("10.x", "10.x"), ("1.2.0", "1.2.0")]
)
def test_a_number_has_no_idle_noughts(text, told):
    assert figure(text) == told


def test_an_amount_has_its_currency_and_its_time():
    said = row(Payment="14000.00", Currency="NOK", PaymentFrequency="Monthly")
    assert amount(said, "Payment", "PaymentFrequency") == "14000 NOK per month"


def test_without_an_amount_there_is_nothing_whatever_its_currency():
    assert amount(row(Currency="NOK", PaymentFrequency="Monthly"), "Payment", "PaymentFrequency") == ""


def test_a_time_of_another_kind_stays_as_it_stands():
    assert amount(row(Payment="9", PaymentFrequency="Fortnight"), "Payment", "PaymentFrequency") == "9 per fortnight"


@pytest.mark.parametrize("nought", ["0", "0.00", "00"])
def test_an_amount_of_nought_is_unpaid(nought):
    assert pay(row(Payment=nought, Currency="NOK")) == "unpaid"


@pytest.mark.parametrize(("said", "told"), [("0", "none"), ("0 %", "none"), ("0.00%", "none"), ("10-20%", "10-20%")])
def test_nothing_taken_off_is_none(said, told):
    assert deductions(row(Deduction=said)) == told


def test_a_room_has_who_provides_it_and_what_it_costs():
    said = row(Lodging="IAESTE", LodgingCost="4000.00", LodgingCostFrequency="Monthly", Currency="NOK")
    assert accommodation(said) == {"offer": "provided", "by": "IAESTE", "cost": "4000 NOK per month"}
    assert accommodation(row(Lodging="Employer")) == {"offer": "provided", "by": "employer"}


def test_a_room_that_the_trainee_looks_for_is_none_and_an_unstated_one_is_not_told():
    assert accommodation(row(Lodging="Trainee", LodgingCost="4000")) == {"offer": "none"}
    assert accommodation(row(LodgingCost="4000")) == {}
