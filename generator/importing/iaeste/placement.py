"""The keys of a placement, from the columns of an offer.

The offers do not say that work is on site, that candidates are students, or that IAESTE, a non-profit body, places
them: that is what the exchange is. Whether its committees charge candidates differs by country and is not stated.
"""

import re
from datetime import date
from typing import Final

from generator.importing.draft import Entry
from generator.importing.iaeste import languages as spoken
from generator.importing.iaeste import money
from generator.importing.iaeste.faculties import BROAD, faculties, fields_of
from generator.importing.plain_text import shortened, summary
from generator.importing.table import Row
from generator.schema.about import Example

_LONGEST_TAG: Final = 40
_MOST_TAGS: Final = 12
_MOST_FIELDS: Final = 3
_LONGEST_TITLE: Final = 120
_CLOSED: Final = re.compile(
    r"closed from (\d{1,2})\.(\d{1,2})\.?(?:\d{4})? (?:to|until|till|-) (\d{1,2})\.(\d{1,2})", re.IGNORECASE
)
_LONG: Final = {"yes": "yes", "y": "yes", "no": "no", "n": "no"}


def entries(row: Row, country: str, apply: str) -> list[Entry]:
    """What each key of the placement would say; `apply` is the address that candidates apply at."""
    return [
        Entry(key="title", value=title(row)),
        Entry(key="summary", value=summary(row.said("Workkind")) or f"{title(row)} at {row.said('Employer')}."[:300]),
        Entry(key="fields", value=fields_of(row.said("Faculty"))[0][:_MOST_FIELDS] or [BROAD]),
        _tags(row),
        _plain(row, "reference", "Ref.No"),
        Entry(key="country", value=country, columns=("Country",)),
        _plain(row, "city", "Workplace"),
        Entry(key="mode", value="on-site"),
        *([] if late(row) else [_plain(row, "starts", "From")]),
        _plain(row, "ends", "To"),
        Entry(key="duration", value=duration(row), columns=("WeeksMin", "WeeksMax")),
        Entry(key="closed_weeks", value=closed(row)),
        _number(row, "hours_per_week", "HoursWeekly"),
        _plain(row, "deadline", "Deadline"),
        Entry(key="apply", value=apply),
        Entry(key="audience", value=["student"]),
        Entry(key="experience", value=_experience(row), columns=("TrainingRequired",)),
        Entry(key="languages", value=spoken.languages(row), columns=spoken.used(row)),
        *_money(row),
        _plain(row, "airport", "Airport"),
        Entry(key="channel", value={"through": "non-profit", "organisation": "IAESTE, Luxembourg"}),
    ]


def late(row: Row) -> bool:
    """Whether the deadline is after the first day of the stretch of time in which the stay is to be.

    The start is then later than that day, and when it is nobody states.
    """
    try:
        return date.fromisoformat(row.said("Deadline")) > date.fromisoformat(row.said("From"))
    except ValueError:
        return False


def _money(row: Row) -> list[Entry]:
    living = money.amount(row, "LivingCost", "LivingCostFrequency")
    return [
        Entry(key="pay", value=money.pay(row), columns=("Payment", "Currency", "PaymentFrequency")),
        Entry(key="deductions", value=money.deductions(row), columns=("Deduction",)),
        Entry(
            key="accommodation",
            value=money.accommodation(row),
            columns=("Lodging", "LodgingCost", "LodgingCostFrequency"),
        ),
        Entry(key="cost_of_living", value=living, columns=("LivingCost", "LivingCostFrequency")),
    ]


def _plain(row: Row, key: str, column: str) -> Entry:
    return Entry(key=key, value=row.said(column), columns=(column,))


def _number(row: Row, key: str, column: str) -> Entry:
    return Entry(key=key, value=money.figure(row.said(column)), columns=(column,))


def title(row: Row) -> str:
    """What the intern will be: of the specialisation where one or two are stated, else of the faculties."""
    named = specialisations(row)
    if len(named) not in {1, 2}:
        named = faculties(row.said("Faculty"))
    said = [_calm(name) for name in named] or ["Engineering"]
    joint = " / " if any(" and " in name for name in said) else " and "
    listed = joint.join(filter(None, (", ".join(said[:-1]), said[-1])))
    return shortened(f"{listed} intern", _LONGEST_TITLE)


def _calm(name: str) -> str:
    calm = name.replace(" And ", " and ")
    return calm.capitalize() if calm.isupper() and len(calm) > 4 else calm[0].upper() + calm[1:]  # noqa: PLR2004 - longer than an abbreviation


def specialisations(row: Row) -> list[str]:
    """The specialisations that an offer names, each once."""
    parts = [" ".join(part.split()) for part in re.split(r"[,;]", row.said("Specialization"))]
    return list({part.casefold(): part for part in reversed(parts) if part}.values())[::-1]


def _tags(row: Row) -> Entry:
    named = specialisations(row)
    tags = [name for name in named if len(name) <= _LONGEST_TAG][:_MOST_TAGS]
    return Entry(key="tags", value=tags, columns=("Specialization",) if tags == named else ())


def duration(row: Row) -> str:
    """How long the stay is: `10-12 weeks`; of a single limit, that."""
    least, most = (money.figure(row.said(column)) for column in ("WeeksMin", "WeeksMax"))
    if not least or not most or least == most:
        return f"{least or most} weeks" if least or most else ""
    return f"{least}-{most} weeks"


def _experience(row: Row) -> str:
    said = _LONG.get(row.said("TrainingRequired").casefold(), "")
    return {"yes": "some", "no": "none"}.get(said, row.said("TrainingRequired"))


def closed(row: Row) -> list[Example]:
    """Stretches such as "closed from 31.07 to 20.08" in the requirements, in the year in which they are in the stay."""
    try:
        first, last = date.fromisoformat(row.said("From")), date.fromisoformat(row.said("To"))
    except ValueError:
        return []
    spans = [_span(found, first, last) for found in _CLOSED.finditer(row.said("OtherRequirements"))]
    return [span for span in spans if span]


def _span(found: re.Match[str], first: date, last: date) -> str:
    days, months = (int(found[1]), int(found[3])), (int(found[2]), int(found[4]))
    possible = []
    for year in range(first.year, last.year + 1):
        try:
            begin = date(year, months[0], days[0])
            end = date(year + (months[1] < months[0]), months[1], days[1])
        except ValueError:
            continue
        if first <= begin <= end <= last:
            possible.append(f"{begin} to {end}")
    return possible[0] if len(possible) == 1 else ""
