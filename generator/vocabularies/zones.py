"""Which time zones there are."""

from functools import cache
from zoneinfo import available_timezones


def known_zone(name: str) -> bool:
    """Whether `name` is a zone of the IANA time zone database as installed here, such as "Europe/Prague"."""
    return name in _zones()


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
