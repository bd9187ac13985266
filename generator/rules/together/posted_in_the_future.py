"""A notice that was posted or confirmed, or a source that was checked, on a day that has not come.

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
from generator.reading.document import Route
from generator.rules.rule import Locate

CODE = Code("C409", "posted-in-the-future", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    # The day may have begun east of Greenwich.
    latest = (catalogue.now.astimezone(UTC) + timedelta(hours=14)).date()
    for path, day, route in (*_of_listings(catalogue), *_of_guides(catalogue)):
        if day and day > latest:
            message = f"{day} has not come yet"
            yield CODE.at(locate(path, *route), message, cure=f"did you mean {_last(day, latest)}?")


def _of_listings(catalogue: Catalogue) -> Iterator[tuple[str, date | None, Route]]:
    for listing in catalogue.listings:
        yield listing.path, listing.placement.posted, ("posted",)
        yield listing.path, listing.placement.verified, ("verified",)


def _of_guides(catalogue: Catalogue) -> Iterator[tuple[str, date | None, Route]]:
    for guide in catalogue.guides:
        yield guide.path, guide.record.updated, ("updated",)
        for number, source in enumerate(guide.record.sources):
            yield guide.path, source.checked, ("sources", number, "checked")


def _last(day: date, latest: date) -> str:
    """The last such day that has come."""
    comes = f"{day:%m-%d}" > f"{latest:%m-%d}"
    return f"{latest.year - comes}-{day:%m-%d}"
