"""Whether the pay covers what life there costs: sums of one currency, by the month."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from enum import StrEnum
from typing import Final

from generator.schema.choices import Basis, PayPeriod
from generator.schema.kinds.pay import Pay
from generator.schema.placement import Placement

WEEKS_A_MONTH: Final = Decimal(52) / 12
WORKING_DAYS_A_WEEK: Final = 5
FULL_TIME: Final = Decimal(40)
DAYS_A_MONTH: Final = Decimal(365) / 12


class Verdict(StrEnum):
    """Whether the pay, less what goes off it, covers accommodation and living."""

    COVERS = "covers"
    COVERS_PARTLY = "covers-partly"
    UNPAID = "unpaid"
    NOT_STATED = "not-stated"


class Part(StrEnum):
    """A part of the sum."""

    PAY = "pay"
    LEAST_PAY = "least-pay"
    HOURS = "hours"
    DEDUCTIONS = "deductions"
    FEES = "fees"
    ACCOMMODATION = "accommodation"
    LIVING = "living"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A part of the sum, as an amount a month: pay is added, every other part taken off."""

    part: Part
    monthly: Decimal
    currency: str

    @property
    def taken_off(self) -> bool:
        """Whether it goes off the pay."""
        return self.part is not Part.PAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Affordability:
    """The verdict with the figures behind it, so that a page can show the sum.

    `percent` is what is left of the pay after deductions and fees, as a share of accommodation and living, rounded
    down; None where nothing needs to be paid for. `left` is what remains a month, in whole units of `currency`, rounded
    down; it is stated only where the costs are covered. `missing` are the parts without which nothing can be said;
    `currencies` are those stated, where they differ: no exchange rate is invented. `before_tax`: the pay is gross and
    the deductions are not stated, so less of it will be paid out.
    """

    verdict: Verdict
    percent: int | None = None
    left: Decimal | None = None
    currency: str | None = None
    figures: tuple[Figure, ...] = ()
    missing: tuple[Part, ...] = ()
    currencies: tuple[str, ...] = ()
    before_tax: bool = False


def affordability(placement: Placement) -> Affordability:
    """Judge by the low end of the pay and the high end of what goes off it, so as never to promise too much."""
    figures = tuple(_figures(placement))
    if placement.pay is not None and not placement.pay.paid:
        return Affordability(verdict=Verdict.UNPAID, figures=figures)
    missing = tuple(_missing(placement, figures))
    currencies = tuple(dict.fromkeys(figure.currency for figure in figures))
    before_tax = _before_tax(placement)
    if missing or len(currencies) > 1:
        return Affordability(
            verdict=Verdict.NOT_STATED,
            figures=figures,
            missing=missing,
            currencies=currencies if len(currencies) > 1 else (),
            before_tax=before_tax,
        )
    return _weighed(figures, currencies[0], before_tax=before_tax)


def _weighed(figures: tuple[Figure, ...], currency: str, *, before_tax: bool) -> Affordability:
    costs = sum(figure.monthly for figure in figures if figure.part in {Part.ACCOMMODATION, Part.LIVING})
    off = sum(figure.monthly for figure in figures if figure.part in {Part.DEDUCTIONS, Part.FEES})
    pay = sum(figure.monthly for figure in figures if figure.part is Part.PAY)
    net = Decimal(pay - off)
    covered = net >= costs
    return Affordability(
        verdict=Verdict.COVERS if covered else Verdict.COVERS_PARTLY,
        percent=max(0, int(net * 100 / costs)) if costs else None,
        left=(net - costs).quantize(Decimal(1), ROUND_FLOOR) if covered else None,
        currency=currency,
        figures=figures,
        before_tax=before_tax,
    )


def _missing(placement: Placement, figures: tuple[Figure, ...]) -> Iterator[Part]:
    there = {figure.part for figure in figures}
    if Part.PAY not in there:
        yield _missing_of_pay(placement.pay)
    yield from (part for part in (Part.ACCOMMODATION, Part.LIVING) if part not in there)


def _missing_of_pay(pay: Pay | None) -> Part:
    if pay is None or pay.money is None:
        return Part.PAY
    return Part.HOURS if pay.assured else Part.LEAST_PAY


def _before_tax(placement: Placement) -> bool:
    pay = placement.pay
    return pay is not None and pay.basis is Basis.GROSS and placement.deductions is None


def _figures(placement: Placement) -> Iterator[Figure]:
    pay = _pay(placement, placement.pay) if placement.pay else None
    if pay:
        yield pay
        yield from _deducted(placement, pay)
    for fee in placement.fees or ():
        yield _figure(placement, Part.FEES, fee.amount.high, fee.currency, fee.period)
    housing = placement.accommodation.cost if placement.accommodation else None
    if housing:
        yield _figure(placement, Part.ACCOMMODATION, housing.amount.high, housing.currency, housing.period)
    living = placement.cost_of_living
    if living:
        yield _figure(placement, Part.LIVING, living.amount.high, living.currency, living.period)


def _pay(placement: Placement, pay: Pay) -> Figure | None:
    money = pay.assured
    if not pay.paid or money is None:
        return None
    if money.period is PayPeriod.HOUR:
        if placement.hours_per_week is None:
            return None
        monthly = money.amount.low * placement.hours_per_week * WEEKS_A_MONTH
    elif money.period is PayPeriod.DAY:
        monthly = money.amount.low * WORKING_DAYS_A_WEEK * WEEKS_A_MONTH
    else:
        return _figure(placement, Part.PAY, money.amount.low, money.currency, money.period)
    return Figure(part=Part.PAY, monthly=monthly, currency=money.currency)


def _deducted(placement: Placement, pay: Figure) -> Iterator[Figure]:
    """Deductions stated as a share or a sum; from net pay they have been taken already."""
    deductions, stated = placement.deductions, placement.pay
    if deductions is None or stated is None or stated.basis is Basis.NET:
        return
    if deductions.percent is not None:
        share = deductions.percent.high / 100
        yield Figure(part=Part.DEDUCTIONS, monthly=pay.monthly * share, currency=pay.currency)
    elif deductions.amount is not None:
        period = deductions.period or stated.period or PayPeriod.MONTH
        currency = deductions.currency or pay.currency
        yield _figure(placement, Part.DEDUCTIONS, deductions.amount.high, currency, period)


def _figure(placement: Placement, part: Part, amount: Decimal, currency: str, period: PayPeriod) -> Figure:
    return Figure(part=part, monthly=amount * _times_a_month(placement, period), currency=currency)


def _times_a_month(placement: Placement, period: PayPeriod) -> Decimal:
    """How often `period` falls into a month.

    `once` is spread over the shortest stay; days count by the calendar; hours are those worked (40 unless stated).
    """
    match period:
        case PayPeriod.DAY:
            return DAYS_A_MONTH
        case PayPeriod.WEEK:
            return WEEKS_A_MONTH
        case PayPeriod.MONTH:
            return Decimal(1)
        case PayPeriod.YEAR:
            return Decimal(1) / 12
        case PayPeriod.ONCE:
            return WEEKS_A_MONTH / placement.duration.minimum_weeks
        case PayPeriod.HOUR:
            return (placement.hours_per_week or FULL_TIME) * WEEKS_A_MONTH
