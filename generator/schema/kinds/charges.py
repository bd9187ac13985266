"""What the intern bears: deductions from the pay, and fees.

`Deductions`:
    10-20%           -> percent 10 to 20
    10 %             -> percent 10
    60 EUR per month -> amount 60, currency EUR, period month
    none             -> percent 0
    much             -> ! `much` is not a sum we can read for certain

`Fees`:
    [{amount: 40, currency: EUR, purpose: Card}]             -> [(amount 40, currency EUR, purpose Card, period once)]
    {amount: 40, currency: EUR, purpose: Card, period: year} -> [(amount 40, currency EUR, purpose Card, period year)]
    none                                                     -> []
    no                                                       -> []
    40 EUR                                                   -> ! this has the wrong shape
    {amount: 40, currency: EUR}                              -> ! this has the wrong shape
"""

from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict

from generator.schema.about import about
from generator.schema.choices import PayPeriod
from generator.schema.kinds import written
from generator.schema.kinds.choice import NO, folded, shorthand
from generator.schema.kinds.known import Currency
from generator.schema.kinds.money import Amount, Period, sum_of_money
from generator.schema.kinds.range import Share
from generator.schema.kinds.text import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Deduction:
    """What is taken off the pay: a share in percent, or a sum."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    percent: Annotated[Share | None, about("Percent", "The share of the pay that is taken off.", "10-20%")] = None
    amount: Annotated[Amount | None, about("Amount", "The sum that is taken off.", "60")] = None
    currency: Annotated[Currency | None, about("Currency", "Its ISO 4217 code.", "EUR")] = None
    period: Annotated[Period | None, about("Period", "The time that the amount is for.", "month")] = None
    # fmt: on


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """What the intern is charged, and what for."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    amount: Annotated[Amount, about("Amount", "What is charged.", "40")]
    currency: Annotated[Currency, about("Currency", "Its ISO 4217 code.", "EUR")]
    purpose: Annotated[Label, about("Purpose", "What it is charged for.", "Laboratory card")]
    period: Annotated[Period, about("Period", "The time that the amount is for; `once` for the whole stay.", "once")] = PayPeriod.ONCE
    # fmt: on


def _deduction(text: str) -> object:
    return {"percent": text} if text.rstrip().endswith("%") else sum_of_money(text)


def _fees(value: object) -> object:
    if isinstance(value, str) and folded(value) in {"none", *NO}:
        return []
    return [value] if isinstance(value, dict) else value


_SHARE: written.Json = {"type": "string", "examples": ["10%", "10-20%", "60 EUR per month", "none"]}
_NO_FEES: written.Json = {
    "anyOf": [{"const": False}, {"type": "string", "pattern": written.spelt(["none", *sorted(NO)])}]
}
Deductions = Annotated[Deduction, shorthand({"none": {"percent": "0"}}, _deduction), written.Also(_SHARE)]
Fees = Annotated[tuple[Fee, ...], BeforeValidator(_fees), written.Several(_NO_FEES)]
