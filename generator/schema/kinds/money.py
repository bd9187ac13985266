"""Sums of money: an amount or a range, its currency, and the time that it is for."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, WithJsonSchema

from generator.schema.choices import Basis, PayPeriod
from generator.schema.faults import bad_money
from generator.schema.kinds.choice import NO, YES, folded, one_of, shorthand, yes_or_no
from generator.schema.kinds.known import Currency
from generator.schema.kinds.number import Range, Share, number_range
from generator.schema.kinds.text import Label
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
            bad_money.CODE,
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
            bad_money.CODE,
            f"`{text[:60]}` is not a sum we can read for certain",
            "write an amount, a currency and a period, for example 850 EUR per month",
        )
    if currency.casefold() in _VAGUE:
        raise Refusal(
            bad_money.CODE, f"`{text[:60]}` has no currency", "write a sum or a range: 600 EUR or 550-650 EUR per month"
        )
    said = {"amount": figure, "currency": currency, "period": period or once, "basis": basis}
    return {key: value for key, value in said.items() if value}


Amount = Annotated[Range, BeforeValidator(amount), WithJsonSchema({"type": ["number", "string"]})]
Period = Annotated[PayPeriod, one_of(PayPeriod, _ALIASES)]
YesNo = Annotated[bool, BeforeValidator(yes_or_no), WithJsonSchema({"type": ["boolean", "string"]})]


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount or a range, in a currency, for a period."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    amount: Amount
    currency: Currency
    period: Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Pay:
    """What the intern is paid; `paid` with no amount is paid, but the amount is not stated."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    paid: YesNo = True
    amount: Amount | None = None
    currency: Currency | None = None
    period: Period | None = None
    basis: Annotated[Basis, one_of(Basis)] | None = None

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

    percent: Share | None = None
    amount: Amount | None = None
    currency: Currency | None = None
    period: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """What the intern is charged, and what for."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    amount: Amount
    currency: Currency
    purpose: Label
    period: Period = PayPeriod.ONCE


def _deduction(text: str) -> object:
    return {"percent": text} if text.rstrip().endswith("%") else sum_of_money(text)


def _whole(text: str) -> object:
    said = sum_of_money(text)
    if "period" not in said:
        cure = f"write  {text[:50].strip()} per month,  or per week, per year or once"
        raise Refusal(bad_money.CODE, f"`{text[:60]}` does not say for how long", cure)
    return said


def _fees(value: object) -> object:
    if isinstance(value, str) and folded(value) in {"none", *NO}:
        return []
    return [value] if isinstance(value, dict) else value


_GROUP = {"type": ["object", "string"]}
_PAID = {word: {"paid": "yes"} for word in ("paid", *YES)} | {word: {"paid": "no"} for word in ("unpaid", *NO)}
SumOfMoney = Annotated[Money, shorthand({}, _whole), WithJsonSchema(_GROUP)]
PayOfIntern = Annotated[Pay, shorthand(_PAID, sum_of_money), WithJsonSchema(_GROUP)]
Deductions = Annotated[Deduction, shorthand({"none": {"percent": "0"}}, _deduction), WithJsonSchema(_GROUP)]
Fees = Annotated[tuple[Fee, ...], BeforeValidator(_fees), WithJsonSchema({"type": ["array", "object", "string"]})]
