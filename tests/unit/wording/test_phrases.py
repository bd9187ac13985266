"""Values in words."""

from decimal import Decimal
from gettext import NullTranslations

import pytest

from generator.reading.vocabularies import standard_words
from generator.schema.choices import Bound, PayPeriod
from generator.schema.kinds.deadline import deadline
from generator.schema.kinds.duration import duration
from generator.schema.kinds.pay import Pay
from generator.schema.kinds.range import Range
from generator.wording.manner import Manner
from generator.wording.names import Names
from generator.wording.phrases import Phrases


class Marking(NullTranslations):
    """Every message in brackets."""

    def gettext(self, message):
        return f"[{message}]"

    def ngettext(self, one, many, number):
        return f"[{one if number == 1 else many}]"


def phrases(language="en", messages=None):
    said = messages or NullTranslations()
    return Phrases(Manner(language), Names(standard_words(), language, said), said)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("mid February 2027", "About mid February 2027"),
        ("Mid-February 2027", "About mid February 2027"),
        ("middle of March 2027", "About middle of March 2027"),
        ("end of June", "About end of June"),
        ("beginning of May 2027", "About beginning of May 2027"),
        ("rolling", "Rolling"),
        ("2027-02-28", "28 February 2027"),
    ],
)
def test_a_deadline_says_as_much_as_is_known(written, said):
    assert phrases().until(deadline(written)) == said


def test_a_part_of_a_month_is_said_in_the_language():
    assert phrases("fr", Marking()).until(deadline("late April 2027")) == "[About [late avril 2027]]"


@pytest.mark.parametrize(("written", "said"), [("1 week", "1 [week]"), ("10-14 weeks", "10–14 [weeks]")])
def test_a_length_has_its_unit_from_the_messages(written, said):
    assert phrases("en", Marking()).length(duration(written)) == said


def test_a_length_in_months_has_the_plural_of_its_longest():
    assert phrases().length(duration("1-3 months")) == "1–3 months"


SUM = {"amount": Range(low=Decimal(900), high=Decimal(900)), "currency": "EUR", "period": PayPeriod.MONTH}


@pytest.mark.parametrize(
    ("pay", "said", "short"),
    [
        (Pay(**SUM), "900\u00a0EUR a\u00a0month", "900\u00a0EUR a\u00a0month"),
        (Pay(**SUM, bound=Bound.UP_TO), "Up to 900\u00a0EUR a\u00a0month", "Up to 900\u00a0EUR a\u00a0month"),
        (Pay(**SUM, bound=Bound.FROM), "From 900\u00a0EUR a\u00a0month", "From 900\u00a0EUR a\u00a0month"),
        (Pay(**SUM, negotiable=True), "900\u00a0EUR a\u00a0month, negotiable", "900\u00a0EUR a\u00a0month"),
        (Pay(negotiable=True), "Paid, to be agreed", "Paid"),
        (Pay(), "Paid, amount not stated", "Paid"),
        (Pay(paid=False), "Unpaid", "Unpaid"),
    ],
)
def test_pay_is_said_with_what_is_certain_of_it(pay, said, short):
    assert (phrases().paid(pay), phrases().paid_short(pay)) == (said, short)
