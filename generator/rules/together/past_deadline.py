"""A listing that was written or changed when nobody could apply any more.

Most often last year's notice was taken up again, and its dates were not. Where it is to stay closed, `status` says so.

Bad:
    posted: 2025-11-20
    deadline: 2026-02-28
    starts: 2026-06

Good:
    posted: 2026-11-20
    deadline: 2027-02-28
    starts: 2027-06
"""

from collections.abc import Iterator
from datetime import datetime

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.history import RECENT
from generator.catalogue.lifecycle import State
from generator.catalogue.rounds import Round, carry, stated_round
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate
from generator.schema.derived.as_written import deadline_as_written

CODE = Code("C430", "past-deadline", Severity.WARNING, __doc__)
_OVER = frozenset({State.CLOSED, State.ARCHIVED})
_YEAR = 12


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic for each listing that changed lately and was over then."""
    for listing in catalogue.listings:
        life, day = listing.lifecycle, catalogue.history.changed.get(listing.path)
        stated = stated_round(listing.placement)
        dated = stated.deadline.last or stated.last_start
        if day is None or life.over is None or dated is None or life.carried or life.state not in _OVER:
            continue
        if life.over.date() < day and catalogue.now.date() - day < RECENT:
            key = "deadline" if stated.deadline.last else "starts"
            message = f"`{key}` had passed, on {dated}, when this was written, on {day}"
            yield CODE.at(locate(listing.path, key), message, cure=_cure(stated, catalogue.now))


def _cure(stated: Round, now: datetime) -> str:
    """The same dates in the first year in which they are to come; where starts have passed as well, so is said."""
    years = next(n for n in range(1, 300) if (over := carry(stated, _YEAR, n).over()) and over > now)
    then = carry(stated, _YEAR, years).deadline
    stay = "or add  status: filled  or  status: withdrawn"
    by = "a year" if years == 1 else f"{years} years"
    if then.last is None:
        return f"move `starts` by {by}, {stay}"
    starts = ", and `starts` as many years later" if stated.last_start and stated.last_start <= then.last else ""
    return f"did you mean  deadline: {deadline_as_written(then)}{starts}? else {stay[3:]}"
