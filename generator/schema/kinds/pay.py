"""What the intern is paid: a sum, one end of it, that it is to be agreed, or that it is nothing.

`PayOfIntern`:
    850 EUR per month gross                -> paid yes, amount 850, currency EUR, period month, basis gross
    EUR 800-1000 a month                   -> paid yes, amount 800 to 1000, currency EUR, period month
    1,200 EUR per month (gross)            -> paid yes, amount 1200, currency EUR, period month, basis gross
    1500€ brutto/Monat                     -> paid yes, amount 1500, currency EUR, period month, basis gross
    950 EUR per month before tax           -> paid yes, amount 950, currency EUR, period month, basis gross
    800+ EUR per month                     -> paid yes, amount 800, currency EUR, period month, bound from
    12 GBP per hour                        -> paid yes, amount 12, currency GBP, period hour
    850 EUR                                -> paid yes, amount 850, currency EUR
    up to 900 EUR per month                -> paid yes, amount 900, currency EUR, period month, bound up-to
    Max. 900 EUR per month net             -> paid yes, amount 900, currency EUR, period month, basis net, bound up-to
    from 12 GBP per hour                   -> paid yes, amount 12, currency GBP, period hour, bound from
    at least EUR 700 a month               -> paid yes, amount 700, currency EUR, period month, bound from
    900 EUR per month (negotiable)         -> paid yes, amount 900, currency EUR, period month, negotiable yes
    from 900 EUR once, negotiable          -> paid yes, amount 900, currency EUR, period once, bound from, negotiable yes
    negotiable                             -> paid yes, negotiable yes
    paid, negotiable                       -> paid yes, negotiable yes
    {amount: 9, currency: EUR, bound: max} -> paid yes, amount 9, currency EUR, bound up-to
    paid                                   -> paid yes
    yes                                    -> paid yes
    unpaid                                 -> paid no
    no                                     -> paid no
    about 600 per month                    -> ! `about 600 per month` has no currency
    up to                                  -> ! `up to` is not a sum we can read for certain
    competitive                            -> ! `competitive` says no sum
    stipend                                -> ! `stipend` says no sum
    none                                   -> ! `none` can be read in two ways
    travel expenses only                   -> ! `travel expenses only` is no pay
    850 EUR per month + meals              -> ! `850 EUR per month + meals` is a sum and something else
    Erasmus+ grant                         -> ! `Erasmus+ grant` is not paid by the host
    unpaid, negotiable                     -> ! `unpaid` is not a sum we can read for certain
"""

import re
from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import ConfigDict

from generator.schema import codes
from generator.schema.about import about
from generator.schema.choices import Basis, Bound
from generator.schema.kinds import written
from generator.schema.kinds.briefly import briefly
from generator.schema.kinds.choice import NO, YES, folded, one_of, shorthand
from generator.schema.kinds.known import Currency
from generator.schema.kinds.money import Amount, Money, Period, YesNo, sum_of_money
from generator.schema.refusal import Refusal

_WORDS: Final = {
    Bound.UP_TO: ("up to", "at most", "maximum", "max.", "max", "no more than", "not more than"),
    Bound.FROM: ("from", "at least", "starting at", "starting from", "minimum", "min.", "min", "no less than"),
}
_SAID: Final = {word: str(bound) for bound, words in _WORDS.items() for word in words}
_ONE: Final = "|".join(map(re.escape, sorted(_SAID, key=len, reverse=True)))
_BOUNDED: Final = re.compile(rf"({_ONE})(?=[\s\d])\s*(.*\d.*)", re.IGNORECASE)
_PLUS: Final = re.compile(r"(.*\d)\s?\+(\s.*)", re.DOTALL)
_NEGOTIABLE: Final = re.compile(r"(.*?)(?:\s*,\s*|\s+|\s*\(\s*)negotiable\s*\)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pay:
    """What the intern is paid; `paid` with no amount is paid, but the amount is not stated."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    paid: Annotated[YesNo, about("Paid", "Whether the intern is paid at all.", "yes")] = True
    amount: Annotated[Amount | None, about("Amount", "A number or a range, without a thousands separator.", "850")] = None
    currency: Annotated[Currency | None, about("Currency", "Its ISO 4217 code.", "EUR")] = None
    period: Annotated[Period | None, about("Period", "The time that the amount is for.", "month")] = None
    basis: Annotated[Basis | None, one_of(Basis), about("Basis", "Before or after tax.", "gross")] = None
    bound: Annotated[Bound | None, one_of(Bound, {folded(word): bound for word, bound in _SAID.items()}), about("Bound", "Whether the amount is the least or the most that is paid.", "up-to")] = None
    negotiable: Annotated[YesNo | None, about("Negotiable", "Whether the pay is to be agreed with the intern.", "yes")] = None
    # fmt: on

    @property
    def money(self) -> Money | None:
        """The sum as it is written, where amount, currency and period are all stated; `bound` says which end it is."""
        if self.amount is None or self.currency is None or self.period is None:
            return None
        return Money(amount=self.amount, currency=self.currency, period=self.period)

    @property
    def assured(self) -> Money | None:
        """The sum of which no less is paid than its low end: none where only the most is stated."""
        return None if self.bound is Bound.UP_TO else self.money


def _pay(text: str) -> dict[str, object]:
    """Take `up to 900 EUR per month, negotiable` apart into the keys of a group."""
    text = briefly(text)
    agreed = _NEGOTIABLE.fullmatch(text)
    if agreed is None:
        return _bounded(text)
    said = agreed[1].strip()
    paid = {"paid": "yes"} if folded(said) in {"", "paid", *YES} else _bounded(said)
    return {**paid, "negotiable": "yes"}


def _bounded(text: str) -> dict[str, object]:
    bounded, plus = _BOUNDED.fullmatch(text), _PLUS.fullmatch(text)
    if bounded:
        return sum_of_money(bounded[2]) | {"bound": _SAID[" ".join(bounded[1].casefold().split())]}
    if plus:
        return sum_of_money(plus[1] + plus[2]) | {"bound": str(Bound.FROM)}
    for pattern, message, cure in _ASKED:
        if said := pattern.fullmatch(text):
            raise Refusal(codes.BAD_MONEY, f"`{text[:60]}` {message}", said.expand(cure))
    return sum_of_money(text)


_ASKED: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), message, cure)
    for pattern, message, cure in (
        (r"none|nil|nothing|voluntary|volunteer|-", "can be read in two ways", "write  unpaid,  or  not stated"),
        (
            r"(?:very )?(?:competitive|attractive|good|fair|market)(?: (?:rate|pay|salary))?|stipend|salary|allowance",
            "says no sum",
            "write the sum, or  paid,  or  negotiable",
        ),
        (
            r"remunerated|compensated|(?:statutory |national |legal )?minimum(?: wage)?|award rate|according to .*",
            "says no sum",
            "write the sum, or  paid,  or  negotiable",
        ),
        (
            r"(?:travel |all )?expenses(?: only| covered| paid)?|(?:lunch|meals|food|travel)(?: (?:and|&|\+) \w+)*(?: only)?",
            "is no pay",
            "write  pay: unpaid,  and  covers: {travel: yes}  or  covers: {meals: yes}",
        ),
        (
            r".*(?:erasmus|grant|scholarship|bursary|fellowship|bafög).*",
            "is not paid by the host",
            "write  pay: unpaid,  or the sum that the host itself pays, and tell of the grant in the text",
        ),
        (
            r"(.*\d.*?)\s*(?:\+|plus|and|&)\s*([^\W\d][^\d]*)",
            "is a sum and something else",
            r"write  pay: \1,  and the rest as  covers  or  accommodation",
        ),
    )
)


_PAY: written.Json = {
    "type": ["boolean", "string"],
    "examples": ["850 EUR per month gross", "up to 900 EUR per month", "negotiable", "paid", "unpaid"],
}
_PAID = {word: {"paid": "yes"} for word in ("paid", *YES)} | {word: {"paid": "no"} for word in ("unpaid", *NO)}
_PAID["negotiable"] = {"paid": "yes", "negotiable": "yes"}
PayOfIntern = Annotated[Pay, shorthand(_PAID, _pay), written.Also(_PAY)]
