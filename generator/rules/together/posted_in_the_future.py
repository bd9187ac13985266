"""A notice that was posted, or confirmed, on a day that has not come.

The year is most likely mistyped. Without this check such a notice would stand first among the newest for a long time.

Bad:
    posted: 2027-11-20
    deadline: 2028-02-28
    starts: 2028-06

Good:
    posted: 2026-11-20
    deadline: 2027-02-28
    starts: 2027-06
"""

from collections.abc import Iterator
from datetime import UTC, date, timedelta

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C409", "posted-in-the-future", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    # The day may have begun east of Greenwich.
    latest = (catalogue.now.astimezone(UTC) + timedelta(hours=14)).date()
    for listing in catalogue.listings:
        stated = (("posted", listing.placement.posted), ("verified", listing.placement.verified))
        for key, day in stated:
            if day and day > latest:
                message = f"{day} has not come yet"
                yield CODE.at(locate(listing.path, key), message, cure=f"did you mean {_last(day, latest.year)}?")


def _last(day: date, year: int) -> str:
    return f"{year - 1 if f'{day:%m-%d}' > '06-30' else year}-{day:%m-%d}"
