"""What there is to say about an offer: what is dropped, assumed, unknown, or hardly meant."""

from generator.diagnostics.diagnostic import Diagnostic
from generator.importing import codes
from generator.importing.iaeste import languages
from generator.importing.iaeste.faculties import BROAD, NONE, fields_of
from generator.importing.iaeste.offer_columns import LABELS, PERSONAL
from generator.importing.iaeste.placement import late
from generator.importing.table import Row

_AMOUNTS = {
    "PaymentFrequency": ("Payment",),
    "LodgingCostFrequency": ("LodgingCost",),
    "LivingCostFrequency": ("LivingCost",),
    "Currency": ("Payment", "LodgingCost", "LivingCost"),
}


def judged(row: Row) -> tuple[tuple[str, ...], list[Diagnostic]]:
    """The columns of an offer that are dropped as they say nothing, and all there is to say about it."""
    strays = _strays(row)
    said = [*_personal(row), *_field(row), *_columns(row), *_deadline(row)]
    if strays:
        message = f"{_offer(row)}: {', '.join(strays)} say nothing without what they belong to, and were dropped"
        said.append(codes.STRAY_VALUE.at(row.at(strays[0]), message, cure="nothing needs to be done"))
    return strays, said


def _offer(row: Row) -> str:
    return f"offer {row.said('Ref.No')[:40]}"


def _strays(row: Row) -> tuple[str, ...]:
    spoken = [column for column in row.stated(languages.COLUMNS) if column not in languages.used(row)]
    lone = [column for column, of in _AMOUNTS.items() if row.says(column) and not row.stated(of)]
    return (*spoken, *lone)


def _personal(row: Row) -> list[Diagnostic]:
    return [
        codes.PERSONAL_COLUMN.at(
            row.at(column),
            f"{_offer(row)}: `{column}` was dropped: {why}",
            cure="leave the column out of the export",
        )
        for column, why in PERSONAL.items()
        if row.says(column)
    ]


def _field(row: Row) -> list[Diagnostic]:
    fields, strange = fields_of(row.said("Faculty"))
    said = [name for name in strange if name.casefold() not in NONE]
    if fields and not said:
        return []
    what = f"`{', '.join(said)[:80]}` is no faculty that we know" if said else "no faculty is stated"
    taken = f"`{', '.join(fields) or BROAD}` was taken"
    return [
        codes.ASSUMED_FIELD.at(
            row.at("Faculty"), f"{_offer(row)}: {what}; {taken}", cure="choose the right words for `fields`"
        )
    ]


def _columns(row: Row) -> list[Diagnostic]:
    return [
        codes.UNKNOWN_COLUMN.at(
            row.at(column),
            f"{_offer(row)}: `{column[:60]}` is no column that we know; its value is kept as text",
            cure="see that it is in the right place in the listing",
        )
        for column in row.cells
        if column not in LABELS
    ]


def _deadline(row: Row) -> list[Diagnostic]:
    if not late(row):
        return []
    deadline, first = row.said("Deadline"), row.said("From")
    message = f"{_offer(row)}: the deadline, {deadline}, is after the first day, {first}, which is kept as text"
    return [codes.LATE_DEADLINE.at(row.at("Deadline"), message, cure="ask the employer when one can start")]


def website(row: Row) -> list[Diagnostic]:
    """That an employer's website could not become the organisation's, which takes https addresses only."""
    said = row.said("Website")
    if not said or said.startswith("https:"):
        return []
    message = f"{_offer(row)}: `{said[:80]}` is no https address, so it is kept as text"
    cure = "see whether the website answers at https, and write it as `website` of the organisation"
    return [codes.INSECURE_WEBSITE.at(row.at("Website"), message, cure=cure)]
