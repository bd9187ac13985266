"""What people call columns that say a part of another's value: a currency, a period, one bound of two."""

from typing import Final

CURRENCY: Final = frozenset(
    {"currency", "currency code", "salary currency", "pay currency", "devise", "währung", "moneda"}
)
EACH: Final = frozenset(
    {"period", "per", "pay period", "payment frequency", "salary period", "frequency", "pay frequency", "pay per"}
)
LEAST: Final = {
    "duration": ("minimum duration", "min duration", "weeks min", "months min", "duration min", "minimum weeks"),
    "pay": ("minimum salary", "salary min", "min salary", "salary from", "pay from", "pay min"),
}
MOST: Final = {
    "duration": ("maximum duration", "max duration", "weeks max", "months max", "duration max", "maximum weeks"),
    "pay": ("maximum salary", "salary max", "max salary", "salary to", "pay to", "pay max"),
}
