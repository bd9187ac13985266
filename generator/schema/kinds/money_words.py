"""How people write a sum: its amount, currency, time and basis, in any order, and what is asked where it is no sum."""

import re
from decimal import Decimal
from typing import Final

from generator.schema.kinds.time_words import unit_of

_FIGURE: Final = r"\d{1,3}(?:[.,'\u2019 \u00a0\u202f]\d{3})+(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?"
_AFTER: Final = r"(?:\s?(?P<{0}>k|lakhs?|lacs?)\b|[.,][-\u2013](?!\d))?"
_AMOUNT: Final = re.compile(
    rf"(?P<low>{_FIGURE}){_AFTER.format('low_by')}"
    rf"(?:\s*(?:-|\u2013|\u2014|to|until|bis|and)\s*(?:[^\w\s]\s*)?(?P<high>{_FIGURE}){_AFTER.format('high_by')})?(?P<plus>\s?\+)?",
    re.IGNORECASE,
)
_TIMES: Final = {"k": 1_000, "lakh": 100_000, "lac": 100_000}
_BASIS: Final = {
    "gross": r"gross|brutto|brut|bruto|bruta|lordo|pre-?tax|before\s+tax(?:es)?|before\s+deductions",
    "net": r"net|netto|neto|neta|l[ií]quido|after\s+tax(?:es)?|take-?home",
}
_BASES: Final = re.compile(
    "|".join(rf"\(?\b(?P<{basis}>{words})\b\)?" for basis, words in _BASIS.items()), re.IGNORECASE
)
_ADVERBS: Final = {
    "month": r"monthly|p\.?\s?c\.?\s?m\.?|p\.?/?m\.?|monatlich|mensuel(?:le)?s?|mensual(?:es)?|mensa(?:l|is)",
    "week": r"weekly|p\.?/?w\.?|wöchentlich|hebdomadaires?|semanal(?:es)?|semana(?:l|is)",
    "hour": r"hourly|p\.?/?h\.?|stündlich",
    "day": r"daily|p\.?/?d\.?|täglich",
    "year": r"yearly|annual(?:ly)?|p\.?/?a\.?|per\s+annum|jährlich|annuel(?:le)?s?|anual(?:es)?",
    "once": r"once|one-?off|lump\s+sum|in\s+total|total|overall|altogether|for\s+the\s+whole\s+(?:stay|period)|flat",
}
_ADVERB: Final = re.compile(
    "|".join(rf"(?<![\w.])\(?(?P<{unit}>{words})\)?(?![\w])" for unit, words in _ADVERBS.items()), re.IGNORECASE
)
_PER: Final = re.compile(
    r"(?:\b(?:per|pro|par|por|al|a la|à|each|every|an?|the|im|in der)\s+|/\s*)(?:calendar\s+|full\s+)?([^\W\d_]+)\.?",
    re.IGNORECASE,
)
_APPROXIMATE: Final = re.compile(
    r"^(?:(?:about|approx|approximately|ca|circa|around|roughly)\b\.?|~|±)\s*", re.IGNORECASE
)
_THREE_PLACES: Final = re.compile(r"\b(?:BHD|IQD|JOD|KWD|LYD|OMR|TND|dinars?|rials?)\b", re.IGNORECASE)
_GROUPED: Final = re.compile(r"\d{1,3}[.,]\d{3}")


class Sum:
    """The parts of a text with a sum in it: `amount` as plain figures, and what is left of it as the `currency`."""

    def __init__(self, text: str) -> None:
        self.approximate = _APPROXIMATE.match(text) is not None
        rest = _APPROXIMATE.sub("", text)
        self.found = _AMOUNT.search(rest)
        self.amount = _amount(self.found) if self.found else ""
        self.plus = bool(self.found and self.found["plus"])
        rest = f"{rest[: self.found.start()]} \0 {rest[self.found.end() :]}" if self.found else rest
        self.basis, rest = _taken(_BASES, rest)
        self.period, rest = _taken(_ADVERB, rest)
        per = _PER.search(rest)
        self.unknown_period = ""
        if per and not self.period:
            self.period = unit_of(per[1]) or ""
            self.unknown_period = "" if self.period else per[1]
            rest = rest[: per.start()] + rest[per.end() :]
        self.currency = " ".join(rest.replace("\0", " ").strip(" ,;:()").split())

    @property
    def is_doubtful(self) -> bool:
        """Whether what may be thousands may be a fraction as well: in currencies that have three places of it."""
        figures = [self.found["low"], self.found["high"]] if self.found else []
        return bool(_THREE_PLACES.search(self.currency)) and any(_GROUPED.fullmatch(each) for each in figures if each)


def _taken(pattern: re.Pattern[str], text: str) -> tuple[str, str]:
    """The name of what `pattern` finds, and `text` without it."""
    found = pattern.search(text)
    return (str(found.lastgroup), text[: found.start()] + " " + text[found.end() :]) if found else ("", text)


def _amount(found: re.Match[str]) -> str:
    """The figures without marks between thousands: `1.200,50` is 1200.50, `25k` is 25000."""
    low, high = _plain(found["low"], found["low_by"]), found["high"]
    if not high:
        return low
    by = found["high_by"]
    return f"{_plain(found['low'], found['low_by'] or by)}-{_plain(high, by)}"


def _plain(figure: str, by: str | None) -> str:
    decimals = re.search(r"[.,](\d{1,2})$", figure)
    whole = re.sub(r"\D", "", figure[: decimals.start()] if decimals else figure)
    value = Decimal(f"{whole}.{decimals[1]}" if decimals else whole)
    if by:
        value *= _TIMES[by.casefold().rstrip("s")]
    return f"{value:f}" if not by or value != int(value) else str(int(value))


def around(text: str, said: Sum) -> str:
    """The cure of a sum that is said to be about so much."""
    low = Decimal(said.amount.partition("-")[0])
    step = max(Decimal(1), (low / 20).quantize(Decimal(1)))
    bare = _APPROXIMATE.sub("", text)
    spread = f"{low - step:f}-{low + step:f} {said.currency} per {said.period or 'month'}"
    return f"write  {bare},  or a range such as  {spread}"
