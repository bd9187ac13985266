"""What came of a placement: what somebody who was there found, one stay a record."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Final

from pydantic import ConfigDict

from generator.schema.about import about
from generator.schema.kinds import written
from generator.schema.kinds.choice import one_of, shorthand
from generator.schema.kinds.money import SumOfMoney, YesNo
from generator.schema.kinds.number import Year
from generator.schema.kinds.text import Label, Note, Sentence

_STRICT: Final = ConfigDict(extra="forbid")


class Kept(StrEnum):
    """What became of a promise."""

    KEPT = "kept"
    PARTLY = "partly"
    NOT_KEPT = "not-kept"
    NOT_PROMISED = "not-promised"


_KEPT: Final = dict.fromkeys(("yes", "true", "fully"), "kept") | dict.fromkeys(("no", "false", "broken"), "not-kept")
_ALIASES: Final = _KEPT | {"partly-kept": "partly", "partially": "partly", "in-part": "partly"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What was promised of one thing, and what it was in truth."""

    __pydantic_config__ = _STRICT

    # fmt: off
    kept: Annotated[Kept, one_of(Kept, _ALIASES), about("Kept", "Whether it was as promised.", "partly")]
    promised: Annotated[Sentence | None, about("Promised", "What was promised.", "An hour a week with the senior engineer")] = None
    was: Annotated[Sentence | None, about("In truth", "What it was.", "Every second week, and by telephone in July")] = None
    # fmt: on


Promised = Annotated[Promise, shorthand({}, lambda text: {"kept": text}), written.AlsoItsWord("kept")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report's front matter; the text below it is what its author tells in their own words."""

    __pydantic_config__ = _STRICT

    # fmt: off
    year: Annotated[Year, about("Year", "The year in which the stay ended.", "2026")]
    consent: Annotated[YesNo, about("Consent", "Whether its author agreed, in writing, that it is published as it stands here.", "yes")]
    author: Annotated[Label | None, about("Author", "Who wrote it, as they wish to be called; no name is needed.", "A student of marine biology")] = None
    summary: Annotated[Sentence | None, about("In a sentence", "What to know before going, in one sentence.", "You learn a great deal, and you cook for yourself.")] = None
    supervision: Annotated[Promised | None, about("Supervision", "Whether the supervision was as promised.", {"kept": "partly", "promised": "An hour a week with the senior engineer", "was": "Every second week, and by telephone in July"})] = None
    agreement: Annotated[Promised | None, about("Agreement", "Whether there was the agreement that was promised, and it was held to.", "kept")] = None
    pay: Annotated[Promised | None, about("Pay", "Whether the pay that was promised came, and in time.", {"kept": "not kept", "promised": "850 EUR a month", "was": "700 EUR, the last of it two months late"})] = None
    hours: Annotated[Promised | None, about("Hours", "Whether the hours were as promised.", "kept")] = None
    housing: Annotated[Promised | None, about("Housing", "Whether the accommodation was as promised.", "not promised")] = None
    spent: Annotated[SumOfMoney | None, about("What life cost", "What the stay really cost, rent and food included.", "640 EUR per month")] = None
    answer: Annotated[Note | None, about("Answer", "What the organisation has to say to it.", "Since 2027 a second engineer stands in during holidays.")] = None
    # fmt: on

    @property
    def promises(self) -> tuple[Promise | None, ...]:
        """What it says of each of `PROMISES`."""
        return tuple(getattr(self, name) for name in PROMISES)


PROMISES: Final = ("supervision", "agreement", "pay", "hours", "housing")
"""The keys of what may have been promised, in the order in which they are told."""
