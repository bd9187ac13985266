"""What an intern is paid and pays, each sum by the month."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from generator.schema.choices import Basis, PayPeriod
from generator.schema.kinds.money import Money
from generator.schema.kinds.pay import Pay
from generator.schema.placement import Placement

WEEKS_A_MONTH: Final = Decimal(52) / 12
WORKING_DAYS_A_WEEK: Final = 5
FULL_TIME: Final = Decimal(40)
DAYS_A_MONTH: Final = Decimal(365) / 12


class Part(StrEnum):
    """A part of the sum."""

    PAY = "pay"
    LEAST_PAY = "least-pay"
    HOURS = "hours"
    DEDUCTIONS = "deductions"
    FEES = "fees"
    ACCOMMODATION = "accommodation"
    LIVING = "living"
    LENGTH = "length"


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


def figures_of(placement: Placement, living: Money | None) -> Iterator[Figure | None]:
    """Every sum, where life costs `living`; None is one for the whole stay, of which nobody says how long it is."""
    pay = _pay(placement, placement.pay) if placement.pay else None
    if pay:
        yield pay
        yield from _deducted(placement, pay)
    for fee in placement.fees or ():
        yield _figure(placement, Part.FEES, fee.amount.high, fee.currency, fee.period)
    housing = placement.accommodation.cost if placement.accommodation else None
    if housing:
        yield _figure(placement, Part.ACCOMMODATION, housing.amount.high, housing.currency, housing.period)
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


def _deducted(placement: Placement, pay: Figure) -> Iterator[Figure | None]:
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


def _figure(placement: Placement, part: Part, amount: Decimal, currency: str, period: PayPeriod) -> Figure | None:
    stay = placement.duration
    weeks = stay.maximum_weeks if part is Part.PAY else stay.minimum_weeks
    if period is not PayPeriod.ONCE:
        monthly = amount * _times_a_month(placement, period)
    elif weeks is not None:
        monthly = amount * WEEKS_A_MONTH / weeks
    else:
        return None
    return Figure(part=part, monthly=monthly, currency=currency)


def _times_a_month(placement: Placement, period: PayPeriod) -> Decimal:
    """How often `period` falls into a month: days count by the calendar, hours are those worked (40 unless stated)."""
    match period:
        case PayPeriod.DAY:
            return DAYS_A_MONTH
        case PayPeriod.WEEK:
            return WEEKS_A_MONTH
        case PayPeriod.MONTH:
            return Decimal(1)
        case PayPeriod.YEAR:
            return Decimal(1) / 12
        case _:
            return (placement.hours_per_week or FULL_TIME) * WEEKS_A_MONTH
