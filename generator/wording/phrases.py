"""Values in words, in one language."""

from collections.abc import Sequence
from dataclasses import replace
from gettext import NullTranslations
from typing import Final

from generator.schema.choices import Bound, PayPeriod
from generator.schema.derived.field_description import field_of
from generator.schema.kinds.deadline import Deadline, DeadlineKind
from generator.schema.kinds.duration import Duration, DurationUnit
from generator.schema.kinds.language import LanguageChoice
from generator.schema.kinds.money import Money
from generator.schema.kinds.pay import Pay
from generator.schema.kinds.range import Range
from generator.schema.kinds.start import Precision, Start
from generator.wording.labels import N_
from generator.wording.manner import Manner
from generator.wording.names import Names

_BOTH: Final = 2
_PARTS: Final = {
    "early": N_("early %(month)s"),
    "beginning": N_("beginning of %(month)s"),
    "middle": N_("middle of %(month)s"),
    "mid": N_("mid %(month)s"),
    "late": N_("late %(month)s"),
    "end": N_("end of %(month)s"),
}
"""Parts of a month, by how the words for them begin in a deadline; "middle" is also "mid", so it stands before it."""


class Phrases:
    """Values in words, in one language."""

    def __init__(self, manner: Manner, names: Names, messages: NullTranslations) -> None:
        self._manner = manner
        self._names = names
        self._ = messages.gettext
        self._many = messages.ngettext

    def title_of(self, path: str) -> str:
        """What a field is called, by its path, such as `placement.visa.needed`."""
        return self._(field_of(path).title)

    def truth(self, said: bool) -> str:
        """Yes or no."""
        return self._("Yes") if said else self._("No")

    def until(self, deadline: Deadline) -> str:
        """A deadline: a day, a moment with its zone, "Rolling", or about when."""
        if deadline.kind is DeadlineKind.NOT_STATED:
            return self._("Not stated")
        if deadline.kind is DeadlineKind.ROLLING:
            return self._("Rolling")
        if deadline.kind is DeadlineKind.APPROXIMATE:
            return self._("About %(when)s") % {"when": self._part_of_month(deadline)}
        day = self._manner.day(deadline.last) if deadline.last else ""
        if deadline.at is None:
            return day
        return f"{day}, {deadline.at:%H:%M} {deadline.zone or ''}".strip()

    def _part_of_month(self, deadline: Deadline) -> str:
        words, month = (deadline.about or "").casefold(), self._manner.month(deadline.month or 1)
        part = next((said for begins, said in _PARTS.items() if words.startswith(begins)), "%(month)s")
        whole = self._manner.month_of(deadline.last) if deadline.last else month
        return self._(part) % {"month": whole}

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
        either = self._("or")
        return ", ".join(f" {either} ".join(names) for names in alternatives)

    def when(self, start: Start) -> str:
        """A start: a day, a month, a season with its year, or "Flexible"."""
        if start.earliest is None:
            return self._("Flexible")
        if start.precision is Precision.DAY:
            return self._manner.day(start.earliest)
        if start.precision is Precision.MONTH:
            return self._manner.month_of(start.earliest)
        seasons = {3: self._("Spring"), 6: self._("Summer"), 9: self._("Autumn"), 12: self._("Winter")}
        season, year = seasons[start.earliest.month], start.earliest.year
        return f"{season} {year}/{(year + 1) % 100:02}" if start.earliest.month == 12 else f"{season} {year}"  # noqa: PLR2004

    def starts(self, starts: tuple[Start, ...]) -> str:
        """All starts, such as "February 2027 or September 2027"."""
        return f" {self._('or')} ".join(map(self.when, starts))

    def starts_short(self, starts: tuple[Start, ...]) -> str:
        """Starts as a row has room for them: the first, and how many more there are."""
        first = starts[0]
        exact = first.precision is Precision.DAY and first.earliest
        said = self._manner.day_short(first.earliest) if exact and first.earliest else self.when(first)
        more = len(starts) - 1
        return self._("%(first)s and %(num)s more") % {"first": said, "num": more} if more else said

    def several(self, names: Sequence[str]) -> str:
        """The first of some names, and how many more there are; two are both said."""
        if len(names) <= _BOTH:
            return ", ".join(names)
        return self._("%(first)s and %(num)s more") % {"first": names[0], "num": len(names) - 1}

    def lands(self, countries: Sequence[str]) -> str:
        """Countries by their names."""
        return self.several([self._names.country(code) for code in countries])

    def length(self, duration: Duration) -> str:
        """A duration, such as "10–14 weeks" or "At least 12 weeks"."""
        low, high = duration.low, duration.high
        if low is None and high is None:
            return self._("Open-ended") if duration.open_ended else self._("Not stated")
        figures = f"{low}–{high}" if low and high and low != high else str(high or low)
        number = high or low or 0
        weeks, months = self._many("week", "weeks", number), self._many("month", "months", number)
        said = f"{figures} {weeks if duration.unit is DurationUnit.WEEKS else months}"
        if high is None:
            return self._("At least %(length)s") % {"length": said}
        return self._("Up to %(length)s") % {"length": said} if low is None else said

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
        return self._("%(sum)s a\u00a0%(period)s") % {"sum": figures, "period": self._names.label(money.period)}

    def paid(self, pay: Pay) -> str:
        """What is paid, such as "Up to 900 EUR a month, negotiable"."""
        if not pay.paid:
            return self._("Unpaid")
        if pay.money is None:
            return self._("Paid, to be agreed") if pay.negotiable else self._("Paid, amount not stated")
        said = self._sum_of(pay.money, pay.bound)
        return self._("%(sum)s, negotiable") % {"sum": said} if pay.negotiable else said

    def paid_short(self, pay: Pay) -> str:
        """What is paid, as a row has room for it."""
        if pay.paid and pay.money is None:
            return self._("Paid")
        return self.paid(replace(pay, negotiable=None))

    def _sum_of(self, money: Money, bound: Bound | None) -> str:
        figures = self.money(money)
        if bound is Bound.UP_TO:
            return self._("Up to %(sum)s") % {"sum": figures}
        return self._("From %(sum)s") % {"sum": figures} if bound is Bound.FROM else figures
