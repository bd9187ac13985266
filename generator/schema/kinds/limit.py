"""Limits of what a catalogue lists: what it asks about, and what it refuses, beyond a number.

`WeekLimits`:
    allow                                  -> []
    ask over 8 weeks                       -> [(stance ask, over 8)]
    Refuse beyond 12                       -> [(stance refuse, over 12)]
    [ask over 8 weeks, refuse over 26 weeks] -> [(stance ask, over 8), (stance refuse, over 26)]
    refuse                                 -> [(stance refuse, over 0)]
    forbid                                 -> ! `forbid` does not say what is allowed, asked about or refused
    [allow, refuse over 26 weeks]          -> ! `allow` says that there is no limit, and another is stated
    [refuse over 8, refuse over 12]        -> ! `refuse` is said twice
    [ask over 26, refuse over 8]           -> ! what is refused from 8 on cannot be asked about from 26 on
    ask over 3 months                      -> ! this limit counts weeks

`HourLimits`:
    [ask over 40 hours, refuse over 48 hours] -> [(stance ask, over 40), (stance refuse, over 48)]
    ask above 40 hours a week                 -> [(stance ask, over 40)]
    ask over 40 weeks                         -> ! this limit counts hours

`MonthLimits`:
    ask over 6 months -> [(stance ask, over 6)]
    ask over 6 years  -> ! this limit counts months
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.choices import Stance
from generator.schema.kinds.choice import folded
from generator.schema.kinds.several import listed
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

_OVER: Final = r"\s+(?:over|above|beyond|after|more than|longer than)\s+(\d{1,3})"
_UNIT: Final = r"\s+([a-z]+)(?:\s+(?:a|per)\s+week)?"
_LIMIT: Final = re.compile(rf"(ask|refuse)(?:{_OVER}(?:{_UNIT})?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What becomes of a listing that goes beyond `over`, in the unit of its field."""

    stance: Stance
    over: int


def stance_on(limits: tuple[Limit, ...], number: float) -> Limit | None:
    """The strictest of the limits that `number` goes beyond."""
    return max((limit for limit in limits if number > limit.over), key=lambda limit: limit.over, default=None)


def _limits(unit: str) -> Callable[[object], object]:
    def read(words: object) -> object:
        said = listed(words)
        if not isinstance(said, list | tuple):
            return said
        if [folded(word) for word in said] == [Stance.ALLOW]:
            return ()
        return _sensible([_limit(word, unit) for word in said])

    return read


def _limit(word: object, unit: str) -> Limit:
    if isinstance(word, Limit):
        return word
    said = _LIMIT.fullmatch(word.strip()) if isinstance(word, str) else None
    cure = f"write  ask over 8 {unit},  refuse over 26 {unit}  or  allow"
    if said is None:
        if folded(word) == Stance.ALLOW:
            raise Refusal(codes.NOT_A_CHOICE, "`allow` says that there is no limit, and another is stated", cure)
        message = f"`{str(word)[:60]}` does not say what is allowed, asked about or refused"
        raise Refusal(codes.NOT_A_CHOICE, message, cure)
    if said[3] and said[3].casefold().rstrip("s") != unit.rstrip("s"):
        raise Refusal(codes.NOT_A_CHOICE, f"this limit counts {unit}", f"write it in {unit}: {said[1]} over 8 {unit}")
    return Limit(stance=Stance(said[1].casefold()), over=int(said[2] or 0))


def _sensible(limits: list[Limit]) -> tuple[Limit, ...]:
    by_stance = {limit.stance: limit.over for limit in limits}
    if len(by_stance) < len(limits):
        raise Refusal(codes.NOT_A_CHOICE, f"`{limits[-1].stance}` is said twice", "write each of ask and refuse once")
    ask, refuse = by_stance.get(Stance.ASK), by_stance.get(Stance.REFUSE)
    if ask is not None and refuse is not None and refuse <= ask:
        message = f"what is refused from {refuse} on cannot be asked about from {ask} on"
        raise Refusal(codes.OUT_OF_RANGE, message, f"write  [ask over {refuse}, refuse over {ask + (ask == refuse)}]")
    return tuple(sorted(limits, key=lambda limit: limit.over))


_ALLOW: Final = r"[aA][lL]{2}[oO][wW]"
_STANCE: Final = r"([aA][sS][kK]|[rR][eE][fF][uU][sS][eE])"
_WRITTEN: Final = rf"^\s*({_ALLOW}|{_STANCE}(\s+[a-zA-Z ]+\s+\d{{1,3}}(\s+[a-zA-Z ]+)?)?)\s*$"


def _kind(unit: str) -> tuple[BeforeValidator, WithJsonSchema, Asked]:
    examples = [f"ask over 8 {unit}", f"refuse over 26 {unit}", "allow"]
    one = {"type": "string", "pattern": _WRITTEN, "examples": examples}
    told = WithJsonSchema({"anyOf": [one, {"type": "array", "items": one}]})
    return BeforeValidator(_limits(unit)), told, Asked(Control.LINE)


WeekLimits = Annotated[tuple[Limit, ...], *_kind("weeks")]
HourLimits = Annotated[tuple[Limit, ...], *_kind("hours")]
MonthLimits = Annotated[tuple[Limit, ...], *_kind("months")]
