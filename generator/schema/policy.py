"""What a catalogue lists, and what it does not."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import ConfigDict

from generator.schema.about import about
from generator.schema.choices import Stance
from generator.schema.kinds.choice import one_of
from generator.schema.kinds.limit import HourLimits, Limit, MonthLimits, WeekLimits

_Taken = Annotated[Stance, one_of(Stance)]


def _ask_over(most: int) -> Limit:
    return Limit(stance=Stance.ASK, over=most)


def _refuse_over(most: int) -> Limit:
    return Limit(stance=Stance.REFUSE, over=most)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What becomes of listings that a careful office looks at twice: they are allowed, asked about or refused.

    The defaults are those of a careful office. Unpaid work: from the third month on it has to be paid in France (Code de
    l'éducation, L124-6). Hours: the Forty-Hour Week Convention (ILO C047), and the 48 hours of Directive 2003/88/EC, art.
    6. Length, supervisor and learning outcomes: the EU Quality Framework for Traineeships (2014/C 88/01), points 3, 4, 10.
    """

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    fees: Annotated[_Taken, about("Fees charged to candidates", "Whatever the intern or the candidate is charged.", "refuse")] = Stance.ASK
    unpaid: Annotated[WeekLimits, about("Unpaid work", "Unpaid work of more weeks than this.", "refuse over 8 weeks")] = (_ask_over(8),)
    host_not_named: Annotated[_Taken, about("Host not named", "Candidates are not told who the host is.", "ask")] = Stance.ASK
    hours: Annotated[HourLimits, about("Long hours", "More working hours a week than this.", ["ask over 40 hours", "refuse over 48 hours"])] = (_ask_over(40), _refuse_over(48))
    length: Annotated[MonthLimits, about("Long internships", "Internships and traineeships of more months than this.", "ask over 6 months")] = (_ask_over(6),)
    nobody_abroad: Annotated[_Taken, about("Open to nobody abroad", "Only citizens or residents of the country of the workplace can take it.", "refuse")] = Stance.REFUSE
    no_supervisor: Annotated[_Taken, about("No supervisor", "It is not stated who guides the intern.", "ask")] = Stance.ASK
    no_outcomes: Annotated[_Taken, about("No learning outcomes", "It is not stated what the intern will learn.", "ask")] = Stance.ASK
    # fmt: on
