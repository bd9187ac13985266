"""Amounts of an offer: what is paid, taken off, and spent on a room and on living."""

from generator.importing.table import Row

_FREQUENCIES = {"monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour", "yearly": "year"}


def figure(text: str) -> str:
    """A number without idle noughts: `12000.00` is 12000; anything else as it stands."""
    whole, point, part = text.partition(".")
    if not point or not (whole + part).isdecimal():
        return text
    return f"{whole}.{part.rstrip('0')}".rstrip(".")


def amount(row: Row, column: str, frequency: str) -> str:
    """A sum as the front matter has it: `12000 CZK per month`; nothing where none is stated."""
    if not row.says(column):
        return ""
    each = row.said(frequency).casefold()
    period = f"per {_FREQUENCIES.get(each, each)}" if each else ""
    return " ".join(filter(None, (figure(row.said(column)), row.said("Currency"), period)))


def pay(row: Row) -> str:
    """What is paid; an amount of nought says that the placement is unpaid."""
    if figure(row.said("Payment")) in {"0", "00"}:
        return "unpaid"
    return amount(row, "Payment", "PaymentFrequency")


def deductions(row: Row) -> str:
    """What is taken off the pay; `0` and `0%` are no deductions."""
    said = row.said("Deduction")
    return "none" if figure(said.rstrip(" %")) == "0" else said


def accommodation(row: Row) -> dict[str, str]:
    """Who provides a room, and what it costs."""
    by = row.said("Lodging")
    if not by:
        return {}
    if by.casefold() in {"trainee", "student"}:
        return {"offer": "none"}
    cost = amount(row, "LodgingCost", "LodgingCostFrequency")
    stated = {"offer": "provided", "by": by if by.isupper() else by.lower(), "cost": cost}
    return {key: value for key, value in stated.items() if value}
