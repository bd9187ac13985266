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
    0                                                        -> []
    40 EUR card                                              -> [(amount 40, currency EUR, purpose card, period once)]
    [Card: 40 EUR a year]                                    -> ! this has the wrong shape
    ["Card: 40 EUR a year"]                                  -> [(amount 40, currency EUR, purpose Card, period year)]
    40 EUR                                                   -> ! `40 EUR` does not say what it is charged for
    a small fee                                              -> ! `a small fee` does not say how much is charged
    {amount: 40, currency: EUR}                              -> ! this has the wrong shape
"""

import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict

from generator.schema import codes
from generator.schema.about import about
from generator.schema.choices import PayPeriod
from generator.schema.kinds import written
from generator.schema.kinds.choice import NO, folded, shorthand
from generator.schema.kinds.known import Currency
from generator.schema.kinds.money import Amount, Period, sum_of_money
from generator.schema.kinds.money_words import Sum
from generator.schema.kinds.range import Share
from generator.schema.kinds.several import listed
from generator.schema.kinds.text import Label
from generator.schema.refusal import Refusal


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
    share = _PERCENT_FIRST.sub(r"\1 %", text.strip())
    return {"percent": share} if share.endswith(("%", "percent", "per cent")) else sum_of_money(text)


def _fees(value: object) -> object:
    if isinstance(value, str) and folded(value) in _NOTHING:
        return []
    return listed(value)


def _fee(text: str) -> object:
    """The group that `50 EUR administration` or `Card: 40 EUR a year` stands for."""
    said = Sum(" ".join(text.split()))
    words = said.currency.split()
    named = [word for word in words if _CURRENCY.fullmatch(word)]
    purpose = " ".join(word for word in words if word not in named).strip(" :;,-\u2013\u2014()")
    amount, currency = said.amount or "40", named[0] if named else "EUR"
    wanted = f"{{amount: {amount}, currency: {currency}, purpose: {purpose or 'Laboratory card'}}}"
    if said.found is None or said.plus or said.approximate or said.unknown_period or len(named) != 1:
        raise Refusal(codes.BAD_MONEY, f"`{text[:60]}` does not say how much is charged", f"write for example {wanted}")
    if not purpose:
        raise Refusal(
            codes.BAD_MONEY, f"`{text[:60]}` does not say what it is charged for", f"write for example {wanted}"
        )
    return {"amount": amount, "currency": currency, "purpose": purpose, "period": said.period or "once"}


_NOTHING = frozenset({"none", "0", "free", "no-fees", "free-of-charge", *NO})
_CURRENCY = re.compile(r"[A-Z]{3}|[€£$¥]")
_PERCENT_FIRST = re.compile(r"^%\s*(\d[\d.,]{0,6})$")  # as in Turkish and Basque
_SHARE: written.Json = {"type": "string", "examples": ["10%", "10-20%", "60 EUR per month", "none"]}
_NO_FEES: written.Json = {
    "anyOf": [{"enum": [False, 0]}, {"type": "string", "pattern": written.spelt(sorted(_NOTHING))}]
}
Deductions = Annotated[Deduction, shorthand({"none": {"percent": "0"}}, _deduction), written.Also(_SHARE)]
_FEE: written.Json = {"type": "string", "examples": ["40 EUR laboratory card"]}
_FeeCharged = Annotated[Fee, shorthand({}, _fee), written.Also(_FEE)]
Fees = Annotated[tuple[_FeeCharged, ...], BeforeValidator(_fees), written.Several(_NO_FEES)]
