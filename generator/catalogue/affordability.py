"""Whether the pay covers what life there costs: sums of one currency, by the month."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from enum import StrEnum
from typing import Final

from generator.catalogue.figures import Figure, Part, figures_of
from generator.schema.choices import Basis, PayPeriod
from generator.schema.kinds.money import Money
from generator.schema.kinds.pay import Pay
from generator.schema.placement import Placement


class Verdict(StrEnum):
    """Whether the pay, less what goes off it, covers accommodation and living."""

    COVERS = "covers"
    COVERS_PARTLY = "covers-partly"
    UNPAID = "unpaid"
    NOT_STATED = "not-stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Affordability:
    """The verdict with the figures behind it, so that a page can show the sum.

    `percent` is what is left of the pay after deductions and fees, as a share of accommodation and living, rounded
    down; None where nothing needs to be paid for. `left` is what remains a month, in whole units of `currency`, rounded
    down; it is stated only where the costs are covered. `missing` are the parts without which nothing can be said;
    `currencies` are those stated, where they differ: no exchange rate is invented. `before_tax`: the pay is gross and
    the deductions are not stated, so less of it will be paid out.
    """

    verdict: Verdict
    percent: int | None = None
    left: Decimal | None = None
    currency: str | None = None
    figures: tuple[Figure, ...] = ()
    missing: tuple[Part, ...] = ()
    currencies: tuple[str, ...] = ()
    before_tax: bool = False


_WORST: Final = (Verdict.UNPAID, Verdict.NOT_STATED, Verdict.COVERS_PARTLY, Verdict.COVERS)
"""Verdicts from the one that promises least."""


def affordability(placement: Placement) -> Affordability:
    """The least favourable of the workplaces, so that a placement that covers the cost of living does so in each."""
    judged = [affordability_at(placement, place.cost_of_living) for place in placement.workplaces]
    if not judged:
        return affordability_at(placement, placement.cost_of_living)
    return min(judged, key=lambda one: (_WORST.index(one.verdict), one.percent or 0))


def affordability_at(placement: Placement, living: Money | None) -> Affordability:
    """Judge by the low end of the pay and the high end of what goes off it, so as never to promise too much.

    What is paid once is spread over the longest stay, and what is charged once over the shortest.
    """
    spread = tuple(figures_of(placement, living))
    figures = tuple(figure for figure in spread if figure)
    if placement.pay is not None and not placement.pay.paid:
        return Affordability(verdict=Verdict.UNPAID, figures=figures)
    missing = tuple(dict.fromkeys(_missing(placement, living, figures, spread)))
    currencies = tuple(dict.fromkeys(figure.currency for figure in figures))
    before_tax = _before_tax(placement)
    if missing or len(currencies) > 1:
        return Affordability(
            verdict=Verdict.NOT_STATED,
            figures=figures,
            missing=missing,
            currencies=currencies if len(currencies) > 1 else (),
            before_tax=before_tax,
        )
    return _weighed(figures, currencies[0], before_tax=before_tax)


def _weighed(figures: tuple[Figure, ...], currency: str, *, before_tax: bool) -> Affordability:
    costs = sum(figure.monthly for figure in figures if figure.part in {Part.ACCOMMODATION, Part.LIVING})
    off = sum(figure.monthly for figure in figures if figure.part in {Part.DEDUCTIONS, Part.FEES})
    pay = sum(figure.monthly for figure in figures if figure.part is Part.PAY)
    net = Decimal(pay - off)
    covered = net >= costs
    return Affordability(
        verdict=Verdict.COVERS if covered else Verdict.COVERS_PARTLY,
        percent=max(0, int(net * 100 / costs)) if costs else None,
        left=(net - costs).quantize(Decimal(1), ROUND_FLOOR) if covered else None,
        currency=currency,
        figures=figures,
        before_tax=before_tax,
    )


def _missing(
    placement: Placement, living: Money | None, figures: tuple[Figure, ...], spread: tuple[Figure | None, ...]
) -> Iterator[Part]:
    there = {figure.part for figure in figures}
    if Part.PAY not in there:
        yield _missing_of_pay(placement.pay)
    housing = placement.accommodation.cost if placement.accommodation else None
    costs = ((Part.ACCOMMODATION, housing), (Part.LIVING, living))
    yield from (part for part, cost in costs if cost is None)
    if None in spread:
        yield Part.LENGTH


def _missing_of_pay(pay: Pay | None) -> Part:
    if pay is None or pay.money is None:
        return Part.PAY
    if pay.assured is None:
        return Part.LEAST_PAY
    return Part.HOURS if pay.period is PayPeriod.HOUR else Part.LENGTH


def _before_tax(placement: Placement) -> bool:
    pay = placement.pay
    return pay is not None and pay.basis is Basis.GROSS and placement.deductions is None
