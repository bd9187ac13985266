"""What templates may do with the values of a view: put them into words."""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from markupsafe import Markup

from generator.pages.page import Crumb, Prose
from generator.rendering.labels import label_of
from generator.rendering.locale import Manner
from generator.rendering.names import Names
from generator.rendering.prose import ProseSetter
from generator.schema.choices import PayPeriod
from generator.schema.kinds.deadline import Deadline, DeadlineKind
from generator.schema.kinds.duration import Duration, DurationUnit
from generator.schema.kinds.language import LanguageChoice
from generator.schema.kinds.money import Money
from generator.schema.kinds.number import Range
from generator.schema.kinds.start import Precision, Start
from generator.vocabularies.direction import text_direction

Translate = Callable[[str], str]
TranslateMany = Callable[[str, str, int], str]


class Phrases:
    """Values in words, in one language."""

    def __init__(self, manner: Manner, names: Names, translate: Translate, many: TranslateMany) -> None:
        self._manner = manner
        self._names = names
        self._ = translate
        self._many = many

    def label(self, word: StrEnum) -> str:
        """A word of a closed list."""
        return self._(label_of(word))

    def until(self, deadline: Deadline) -> str:
        """A deadline: a day, a moment with its zone, "Rolling", or about when."""
        if deadline.kind is DeadlineKind.ROLLING:
            return self._("Rolling")
        if deadline.kind is DeadlineKind.APPROXIMATE:
            return self._("About %(when)s") % {"when": deadline.about}
        day = self._manner.day(deadline.last) if deadline.last else ""
        if deadline.at is None:
            return day
        return f"{day}, {deadline.at:%H:%M} {deadline.zone or ''}".strip()

    def until_short(self, deadline: Deadline) -> str:
        """A deadline as a row has room for it: the day without the hour."""
        fixed = deadline.kind is DeadlineKind.FIXED and deadline.last
        return self._manner.day_short(deadline.last) if fixed and deadline.last else self.until(deadline)

    def spoken(self, choices: tuple[LanguageChoice, ...]) -> str:
        """The languages asked for, such as "English B2, French B1 or German B1"."""
        alternatives = (
            [f"{self._names.language(one.language)} {one.level or ''}".strip() for one in choice.any]
            for choice in choices
        )
        return ", ".join(f" {self._('or')} ".join(names) for names in alternatives)

    def crumb(self, crumb: Crumb) -> str:
        """A step of the way to a page."""
        if crumb.kind == "country":
            return self._names.country(crumb.subject)
        if crumb.kind == "field":
            return self._names.field(crumb.subject)
        return {
            "countries": self._("Countries"),
            "fields": self._("Fields"),
            "organisations": self._("Organisations"),
            "guides": self._("Guides"),
        }[crumb.kind]

    def when(self, start: Start) -> str:
        """A start: a day, a month, a season with its year, or "Flexible"."""
        if start.earliest is None:
            return self._("Flexible")
        if start.precision is Precision.DAY:
            return self._manner.day(start.earliest)
        if start.precision is Precision.MONTH:
            return self._manner.month_of(start.earliest)
        seasons = {3: self._("Spring"), 6: self._("Summer"), 9: self._("Autumn"), 12: self._("Winter")}
        return f"{seasons[start.earliest.month]} {start.earliest.year}"

    def when_short(self, start: Start) -> str:
        """A start as a row has room for it."""
        exact = start.precision is Precision.DAY and start.earliest
        return self._manner.day_short(start.earliest) if exact and start.earliest else self.when(start)

    def length(self, duration: Duration) -> str:
        """A duration, such as "10–14 weeks"."""
        figures = str(duration.low) if duration.low == duration.high else f"{duration.low}–{duration.high}"
        unit = ("week", "weeks") if duration.unit is DurationUnit.WEEKS else ("month", "months")
        return f"{figures} {self._many(*unit, duration.high)}"

    def figures(self, amount: Range) -> str:
        """A number or a range of numbers."""
        low, high = self._manner.number(amount.low), self._manner.number(amount.high)
        return low if low == high else f"{low}–{high}"

    def money(self, money: Money) -> str:
        """A sum with its currency and period, such as "850 EUR a month"."""
        high = self._manner.currency(money.amount.high, money.currency)
        both = money.amount.low != money.amount.high
        figures = f"{self._manner.number(money.amount.low)}–{high}" if both else high
        if money.period is PayPeriod.ONCE:
            return self._("%(sum)s for the whole stay") % {"sum": figures}
        return self._("%(sum)s a\u00a0%(period)s") % {"sum": figures, "period": self.label(money.period)}


def iso(when: date | datetime) -> str:
    """A day or a moment in ISO 8601."""
    return when.isoformat()


def jsonld_filter(prose: ProseSetter) -> Callable[[Any], Markup]:
    """A filter that writes JSON-LD; `<`, `>` and `&` are escaped, so that no text can end the script element."""

    def plain(value: Any) -> Any:
        if isinstance(value, Prose):
            return str(prose.html(value))
        if isinstance(value, Decimal):
            return int(value) if value == int(value) else float(value)
        raise TypeError(f"{type(value).__name__} does not belong in JSON-LD")

    def write(value: Any) -> Markup:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=plain)
        safe = text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
        safe = safe.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
        return Markup(f'<script type="application/ld+json">{safe}</script>')  # noqa: S704 - escaped just above

    return write


def filters(phrases: Phrases, manner: Manner, names: Names, prose: ProseSetter) -> Mapping[str, Callable[..., Any]]:
    """The filters by the names that templates use."""
    written: Mapping[str, Callable[..., Any]] = {
        "direction": text_direction,
        "iso": iso,
        "prose": prose.html,
        "jsonld": jsonld_filter(prose),
    }
    return {**_of_values(phrases), **_of_figures(manner), **_of_names(names), **written}


def _of_values(phrases: Phrases) -> Mapping[str, Callable[..., Any]]:
    return {
        "label": phrases.label,
        "until": phrases.until,
        "until_short": phrases.until_short,
        "spoken": phrases.spoken,
        "crumb": phrases.crumb,
        "when": phrases.when,
        "when_short": phrases.when_short,
        "length": phrases.length,
        "figures": phrases.figures,
        "money": phrases.money,
    }


def _of_figures(manner: Manner) -> Mapping[str, Callable[..., Any]]:
    return {
        "day": manner.day,
        "day_short": manner.day_short,
        "month": manner.month,
        "number": manner.number,
        "sum_in": manner.currency,
    }


def _of_names(names: Names) -> Mapping[str, Callable[..., Any]]:
    return {
        "country": names.country,
        "language": names.language,
        "currency": names.currency,
        "field": names.field,
        "region": names.region,
        "word": lambda key, vocabulary: names.word(vocabulary, key),
    }
