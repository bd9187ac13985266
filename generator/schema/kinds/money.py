"""Sums of money: an amount or a range, its currency, and the time that it is for.

`Amount`:
    850      -> 850
    800-1000 -> 800 to 1000
    12.50    -> 12.50
    1,000    -> ! `1,000` can be read in two ways
    1.000    -> ! `1.000` can be read in two ways
    free     -> ! `free` is not a number or a range

`Period`:
    month     -> month
    Monthly   -> month
    in total  -> once
    fortnight -> ! `fortnight` is not one of the words this takes

`YesNo`:
    yes   -> yes
    True  -> yes
    off   -> no
    maybe -> ! `maybe` is neither yes nor no

`SumOfMoney`:
    300 EUR per month                           -> amount 300, currency EUR, period month
    EUR 300 a month                             -> amount 300, currency EUR, period month
    300-400 euro/week                           -> amount 300 to 400, currency EUR, period week
    60 EUR once                                 -> amount 60, currency EUR, period once
    {amount: 300, currency: EUR, period: month} -> amount 300, currency EUR, period month
    300 EUR                                     -> ! `300 EUR` does not say for how long
    300 per month                               -> ! `300 per month` is not a sum we can read for certain
    1.200 EUR per month                         -> ! `1.200 EUR per month` can be read in two ways
    300 XYZ per month                           -> ! `XYZ` is not a currency that we know
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, WithJsonSchema

from generator.schema import codes
from generator.schema.about import about
from generator.schema.choices import PayPeriod
from generator.schema.kinds import written
from generator.schema.kinds.choice import NO, YES, one_of, shorthand, yes_or_no
from generator.schema.kinds.known import Currency
from generator.schema.kinds.range import RANGE_SCHEMA, Range, number_range
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

_AMOUNT = r"(\d[\d.]*(?:\s*(?:-|–|to)\s*\d[\d.]*)?)"
_PERIOD = r"(?:\s*(?:per|an?|/|each)\s*([a-z]+)|\s+(once|in total))?"
_BEFORE = re.compile(rf"([^\d\s]+)\s*{_AMOUNT}{_PERIOD}(?:\s+(gross|net))?", re.IGNORECASE)
_AFTER = re.compile(rf"{_AMOUNT}\s*([^\d\s/]+){_PERIOD}(?:\s+(gross|net))?", re.IGNORECASE)
_SEPARATED = re.compile(r"\d[.,' ]\d{3}(?!\d)")
_JOINT = re.compile(r"(?<=\d)[.,' ](?=\d{3}(?!\d))")
_VAGUE = frozenset({"about", "approx", "approx.", "ca", "ca.", "circa", "around", "up", "from", "over", "under", "~"})
_MOST = Decimal(100_000_000)
_ALIASES = {
    "in-total": "once",
    "total": "once",
    "monthly": "month",
    "weekly": "week",
    "hourly": "hour",
    "yearly": "year",
}


def amount(word: object) -> Range:
    """Read `850` or `800-1000`; refuse thousands separators, which mean different things to different readers."""
    if isinstance(word, str) and _SEPARATED.search(word):
        raise Refusal(
            codes.BAD_MONEY,
            f"`{word[:60]}` can be read in two ways",
            f"write the amount without a thousands separator: {_JOINT.sub('', word[:60])}",
        )
    return number_range(word, Decimal(0), _MOST)


def sum_of_money(text: str) -> dict[str, object]:
    """Take `850 EUR per month gross` or `EUR 850 a month` apart into the keys of a group."""
    if _SEPARATED.search(text):
        amount(text)
    before, after = _BEFORE.fullmatch(text.strip()), _AFTER.fullmatch(text.strip())
    if after:
        figure, currency, period, once, basis = after.groups()
    elif before:
        currency, figure, period, once, basis = before.groups()
    else:
        raise Refusal(
            codes.BAD_MONEY,
            f"`{text[:60]}` is not a sum we can read for certain",
            "write an amount, a currency and a period, for example 850 EUR per month",
        )
    if currency.casefold() in _VAGUE:
        raise Refusal(
            codes.BAD_MONEY,
            f"`{text[:60]}` has no currency",
            "write a sum or a range: 600 EUR or 550-650 EUR per month",
        )
    said = {"amount": figure, "currency": currency, "period": period or once, "basis": basis}
    return {key: value for key, value in said.items() if value}


_YES_NO = {"type": ["boolean", "string"], "pattern": written.spelt(sorted(YES | NO))}
Amount = Annotated[Range, BeforeValidator(amount), WithJsonSchema(RANGE_SCHEMA | {"minimum": 0}), Asked(Control.RANGE)]
Period = Annotated[PayPeriod, one_of(PayPeriod, _ALIASES)]
YesNo = Annotated[bool, BeforeValidator(yes_or_no), WithJsonSchema(_YES_NO), Asked(Control.YES_NO)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount or a range, in a currency, for a period."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    amount: Annotated[Amount, about("Amount", "A number or a range, without a thousands separator.", "300-400")]
    currency: Annotated[Currency, about("Currency", "Its ISO 4217 code.", "EUR")]
    period: Annotated[Period, about("Period", "The time that the amount is for.", "month")]
    # fmt: on


def _whole(text: str) -> object:
    said = sum_of_money(text)
    if "period" not in said:
        cure = f"write  {text[:50].strip()} per month,  or per week, per year or once"
        raise Refusal(codes.BAD_MONEY, f"`{text[:60]}` does not say for how long", cure)
    return said


_SUM: written.Json = {"type": "string", "pattern": r"\d", "examples": ["850 EUR per month", "300-400 EUR per week"]}
SumOfMoney = Annotated[Money, shorthand({}, _whole), written.Also(_SUM), Asked(Control.MONEY)]
