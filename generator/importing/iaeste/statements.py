"""What an offer says beyond the keys: the list at the end of the listing, so that nothing stated is lost."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from generator.importing.iaeste import languages, money
from generator.importing.iaeste.offer_columns import LABELS, OF_EMPLOYER, PERSONAL
from generator.importing.plain_text import inline
from generator.importing.table import Row

_YES: Final = frozenset({"y", "yes", "true"})
_NO: Final = frozenset({"n", "no", "false"})
_TEXTS: Final = ("Workkind", "OtherRequirements")


def yes_no(text: str) -> str:
    """`Y` and `No` as yes and no; anything else as it stands."""
    return "yes" if text.casefold() in _YES else "no" if text.casefold() in _NO else text


def _studies(row: Row) -> str:
    said = {name.lower(): yes_no(row.said(f"StudyCompleted_{name}")) for name in ("Beginning", "Middle", "End")}
    return _of(said)


def _kinds(row: Row) -> str:
    return _of({LABELS[f"WorkType_{letter}"].lower(): yes_no(row.said(f"WorkType_{letter}")) for letter in "PRWN"})


def _of(said: dict[str, str]) -> str:
    """What is so, `middle, end`; where a word is neither yes nor no, all words as they stand."""
    if set(said.values()) <= {"yes", "no", ""}:
        return ", ".join(name for name, word in said.items() if word == "yes") or "none of these stated"
    return ", ".join(f"{name}: {word}" for name, word in said.items() if word)


def _nomination(row: Row) -> str:
    mail, paper = yes_no(row.said("Nomination_E")), yes_no(row.said("Nomination_H"))
    parts = [mail and f"by e-mail {mail}", paper and f"on paper {paper}"]
    said = f" {row.said('NominationAndOr').lower()} ".join(filter(None, parts))
    copies = row.said("NoHardCopies")
    return ", ".join(filter(None, (said, copies and f"copies on paper {copies}")))


def _lodging(row: Row) -> str:
    cost = money.amount(row, "LodgingCost", "LodgingCostFrequency")
    return ", ".join(filter(None, (row.said("Lodging"), cost)))


def _expire(row: Row) -> str:
    return "" if row.said("Expire") == row.said("Deadline") else row.said("Expire")


Told = tuple[str, tuple[str, ...], Callable[[Row], str]]
# What is told together, the columns it tells, and how. Readings are told even where a key says the same, as the key is
# our reading of IAESTE's words.
READINGS: Final[tuple[Told, ...]] = (
    ("Faculty", ("Faculty",), lambda row: row.said("Faculty")),
    ("Languages", (), languages.in_words),
)
GROUPS: Final[tuple[Told, ...]] = (
    ("Studies completed", tuple(f"StudyCompleted_{n}" for n in ("Beginning", "Middle", "End")), _studies),
    ("Kind of work", tuple(f"WorkType_{letter}" for letter in "PRWN"), _kinds),
    ("Nomination", ("Nomination_E", "NominationAndOr", "Nomination_H", "NoHardCopies"), _nomination),
    (
        "Payment",
        ("Payment", "PaymentFrequency", "Currency"),
        lambda row: money.amount(row, "Payment", "PaymentFrequency"),
    ),
    ("Lodging", ("Lodging", "LodgingCost", "LodgingCostFrequency"), _lodging),
    (
        "Cost of living",
        ("LivingCost", "LivingCostFrequency"),
        lambda row: money.amount(row, "LivingCost", "LivingCostFrequency"),
    ),
    ("Hours a day", ("HoursDaily",), lambda row: money.figure(row.said("HoursDaily"))),
    ("Offer expires", ("Expire",), _expire),
)


def statements(row: Row, told: frozenset[str], dropped: Iterable[str]) -> list[tuple[str, str]]:
    """Labels and texts of all that the offer states and the columns `told` do not tell."""
    lines = [(label, text(row)) for label, _, text in READINGS]
    gone = {*told, *dropped, *PERSONAL, *OF_EMPLOYER, *_TEXTS, "Faculty"}
    for label, columns, text in GROUPS:
        if row.stated(column for column in columns if column not in gone):
            lines.append((label, text(row)))
        gone |= set(columns)
    rest = [column for column in row.cells if column not in gone]
    lines += [(LABELS.get(column, column), yes_no(row.said(column))) for column in rest]
    return [(label, text) for label, text in lines if text]


def section(title: str, lines: Sequence[tuple[str, str]]) -> str:
    """A heading and a list in Markdown; nothing where there is nothing to list."""
    items = "\n".join(f"- **{inline(label)}:** {inline(text)}" for label, text in lines)
    return f"## {title}\n\n{items}\n" if items else ""
