"""What a placement pays: schema.org's MonetaryAmount."""

from decimal import Decimal
from typing import Any, Final

from generator.schema.choices import Bound, PayPeriod
from generator.schema.kinds.pay import Pay
from generator.schema.kinds.range import Range

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
    if pay is None or money is None or money.period not in _UNITS:
        return None
    unit = {"@type": "QuantitativeValue", **_value(money.amount, pay.bound), "unitText": _UNITS[money.period]}
    return {"@type": "MonetaryAmount", "currency": money.currency, "value": unit}


def _value(amount: Range, bound: Bound | None) -> dict[str, Any]:
    """One figure, or those ends of the pay that are stated."""
    if amount.low == amount.high and bound is None:
        return {"value": _figure(amount.low)}
    least = {} if bound is Bound.UP_TO else {"minValue": _figure(amount.low)}
    return least if bound is Bound.FROM else least | {"maxValue": _figure(amount.high)}


def _figure(amount: Decimal) -> int | float:
    whole = int(amount)
    return whole if amount == whole else float(amount)
