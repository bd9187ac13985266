"""Sums of money: an amount or a range, its currency, and the time that it is for."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, WithJsonSchema

from generator.schema import codes
from generator.schema.about import about
from generator.schema.choices import Basis, PayPeriod
from generator.schema.kinds import written
from generator.schema.kinds.choice import NO, YES, folded, one_of, shorthand, yes_or_no
from generator.schema.kinds.known import Currency
from generator.schema.kinds.number import RANGE_SCHEMA, Range, Share, number_range
from generator.schema.kinds.text import Label
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Pay:
    """What the intern is paid; `paid` with no amount is paid, but the amount is not stated."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    paid: Annotated[YesNo, about("Paid", "Whether the intern is paid at all.", "yes")] = True
    amount: Annotated[Amount | None, about("Amount", "A number or a range, without a thousands separator.", "850")] = None
    currency: Annotated[Currency | None, about("Currency", "Its ISO 4217 code.", "EUR")] = None
    period: Annotated[Period | None, about("Period", "The time that the amount is for.", "month")] = None
    basis: Annotated[Basis | None, one_of(Basis), about("Basis", "Before or after tax.", "gross")] = None
    # fmt: on

    @property
    def money(self) -> Money | None:
        """The sum, where amount, currency and period are all stated."""
        if self.amount is None or self.currency is None or self.period is None:
            return None
        return Money(amount=self.amount, currency=self.currency, period=self.period)


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


def _whole(text: str) -> object:
    said = sum_of_money(text)
    if "period" not in said:
        cure = f"write  {text[:50].strip()} per month,  or per week, per year or once"
        raise Refusal(codes.BAD_MONEY, f"`{text[:60]}` does not say for how long", cure)
    return said


def _fees(value: object) -> object:
    if isinstance(value, str) and folded(value) in {"none", *NO}:
        return []
    return [value] if isinstance(value, dict) else value


_SUM: written.Json = {"type": "string", "pattern": r"\d", "examples": ["850 EUR per month", "300-400 EUR per week"]}
_PAY: written.Json = {
    "type": ["boolean", "string"],
    "examples": ["850 EUR per month gross", "12 GBP per hour", "paid", "unpaid"],
}
_SHARE: written.Json = {"type": "string", "examples": ["10%", "10-20%", "60 EUR per month", "none"]}
_NO_FEES: written.Json = {
    "anyOf": [{"const": False}, {"type": "string", "pattern": written.spelt(["none", *sorted(NO)])}]
}
_PAID = {word: {"paid": "yes"} for word in ("paid", *YES)} | {word: {"paid": "no"} for word in ("unpaid", *NO)}
SumOfMoney = Annotated[Money, shorthand({}, _whole), written.Also(_SUM), Asked(Control.MONEY)]
PayOfIntern = Annotated[Pay, shorthand(_PAID, sum_of_money), written.Also(_PAY)]
Deductions = Annotated[Deduction, shorthand({"none": {"percent": "0"}}, _deduction), written.Also(_SHARE)]
Fees = Annotated[tuple[Fee, ...], BeforeValidator(_fees), written.Several(_NO_FEES)]
