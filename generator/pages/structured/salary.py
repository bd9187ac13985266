"""What a placement pays: schema.org's MonetaryAmount."""

from decimal import Decimal
from typing import Any, Final

from generator.schema.choices import PayPeriod
from generator.schema.kinds.money import Pay

_UNITS: Final = {
    PayPeriod.HOUR: "HOUR",
    PayPeriod.DAY: "DAY",
    PayPeriod.WEEK: "WEEK",
    PayPeriod.MONTH: "MONTH",
    PayPeriod.YEAR: "YEAR",
}


def salary(pay: Pay | None) -> dict[str, Any] | None:
    """The pay for a period that schema.org knows."""
    money = pay.money if pay and pay.paid else None
    if money is None or money.period not in _UNITS:
        return None
    low, high = money.amount.low, money.amount.high
    value = {"value": _figure(low)} if low == high else {"minValue": _figure(low), "maxValue": _figure(high)}
    unit = {"@type": "QuantitativeValue", **value, "unitText": _UNITS[money.period]}
    return {"@type": "MonetaryAmount", "currency": money.currency, "value": unit}


def _figure(amount: Decimal) -> int | float:
    whole = int(amount)
    return whole if amount == whole else float(amount)
