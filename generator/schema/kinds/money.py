"""Sums of money: an amount or a range, its currency, and the time that it is for.

`Amount`:
    850      -> 850
    800-1000 -> 800 to 1000
    12.50    -> 12.50
    1 000    -> 1000
    2'000.50 -> 2000.50
    1.200,50 -> 1200.50
    25k      -> 25000
    1,000    -> ! `1,000` can be read in two ways
    1.000    -> ! `1.000` can be read in two ways
    free     -> ! `free` is not a number or a range

`Period`:
    month     -> month
    Monthly   -> month
    in total  -> once
    pcm       -> month
    p.a.      -> year
    Monat     -> month
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
    1,200 EUR per month                         -> amount 1200, currency EUR, period month
    1.200,00 € im Monat                         -> amount 1200.00, currency EUR, period month
    CHF 2'000 pcm                               -> amount 2000, currency CHF, period month
    EUR 800,-/Monat                             -> amount 800, currency EUR, period month
    25k EUR p.a.                                -> amount 25000, currency EUR, period year
    1200 British Pounds monthly                 -> amount 1200, currency GBP, period month
    10 lakh INR per year                        -> amount 1000000, currency INR, period year
    60 EUR once                                 -> amount 60, currency EUR, period once
    {amount: 300, currency: EUR, period: month} -> amount 300, currency EUR, period month
    300 EUR                                     -> ! `300 EUR` does not say for how long
    300 per month                               -> ! `300 per month` has no currency
    1.200 TND per month                         -> ! `1.200 TND per month` can be read in two ways
    about 300 EUR per month                     -> ! `about 300 EUR per month` says no bounds
    500 EUR per fortnight                       -> ! `500 EUR per fortnight` is for two weeks
    300 EUR per semester                        -> ! `semester` is no time that pay is stated for
    free                                        -> ! `free` is not a sum we can read for certain
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
from generator.schema.kinds.money_words import Sum, around
from generator.schema.kinds.range import RANGE_SCHEMA, Range, number_range
from generator.schema.kinds.time_words import unit_of
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

_MOST = Decimal(100_000_000)
_LONGEST = 4
"""Words that the name of a currency may have."""
_ALIASES = {
    "in-total": "once",
    "total": "once",
    "monthly": "month",
    "weekly": "week",
    "hourly": "hour",
    "yearly": "year",
}


def amount(word: object) -> Range:
    """Read `850` or `800-1000`; a single point or comma before three figures means different things to readers."""
    if not isinstance(word, str):
        return number_range(word, Decimal(0), _MOST)
    if re.fullmatch(r"\s*\d{1,3}[.,]\d{3}\s*", word):
        whole = re.sub(r"\D", "", word)
        cure = f"write {whole}, or {whole[:-3]}.{whole[-3:].rstrip('0') or '0'}"
        raise Refusal(codes.BAD_MONEY, f"`{word.strip()}` can be read in two ways", cure)
    said = Sum(word.strip())
    plain = said.found is not None and said.found[0] == word.strip() and not said.plus
    return number_range(said.amount if plain else word, Decimal(0), _MOST)


def sum_of_money(text: str) -> dict[str, object]:
    """Take `850 EUR per month gross` or `EUR 850 a month` apart into the keys of a group."""
    said = Sum(" ".join(text.split()))
    if said.found is None or len(said.currency.split()) > _LONGEST or said.plus:
        raise Refusal(
            codes.BAD_MONEY,
            f"`{text[:60]}` is not a sum we can read for certain",
            "write an amount, a currency and a period, for example 850 EUR per month",
        )
    _ask(text, said)
    parts = {"amount": said.amount, "currency": said.currency, "period": said.period, "basis": said.basis}
    return {key: value for key, value in parts.items() if value}


def _ask(text: str, said: Sum) -> None:
    """Raise Refusal where a sum may be two sums, or lacks a part; the cure has each that may be meant."""
    shown = f"`{text[:60]}`"
    if not said.currency:
        cure = f"write the currency, too, as in  {said.amount} EUR per {said.period or 'month'}"
        raise Refusal(codes.BAD_MONEY, f"{shown} has no currency", cure)
    if said.approximate:
        raise Refusal(codes.BAD_MONEY, f"{shown} says no bounds", around(text, said))
    if said.is_doubtful:
        whole = said.amount.partition("-")[0]
        rest = f"{said.currency}{f' per {said.period}' if said.period else ''}"
        cure = f"write {whole} {rest},  or {Decimal(whole) / 1000:f} {rest}"
        raise Refusal(codes.BAD_MONEY, f"{shown} can be read in two ways", cure)
    if said.unknown_period:
        raise Refusal(codes.BAD_MONEY, *_other_period(shown, said))


def _other_period(shown: str, said: Sum) -> tuple[str, str]:
    half = "-".join(f"{Decimal(each) / 2:f}" for each in said.amount.split("-"))
    if said.unknown_period.casefold() in {"fortnight", "fortnights", "biweekly"}:
        return f"{shown} is for two weeks", f"write {half} {said.currency} per week"
    message = f"`{said.unknown_period[:40]}` is no time that pay is stated for"
    return message, f"write what it is per hour, day, week, month or year, or  {said.amount} {said.currency} once"


def _period(word: object) -> object:
    """The unit that a word such as `pcm` or `Monat` names; any other word as it is."""
    if not isinstance(word, str):
        return word
    said = Sum(f"1 {word}")
    return unit_of(word) or (said.period if not said.currency else "") or word


_YES_NO = {"type": ["boolean", "string"], "pattern": written.spelt(sorted(YES | NO))}
Amount = Annotated[Range, BeforeValidator(amount), WithJsonSchema(RANGE_SCHEMA | {"minimum": 0}), Asked(Control.RANGE)]
Period = Annotated[PayPeriod, one_of(PayPeriod, _ALIASES), BeforeValidator(_period)]
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
