"""A text that was set, or that costs too much."""

from dataclasses import dataclass
from typing import Literal

from generator.prose.prose import NOTHING, Prose
from generator.prose.remark import Remark

Refusal = Literal["time", "memory", "size", "fault"]
"""Why a text was not set: it took too long, or too much memory, makes too large a page, or brought the setter down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetText:
    """A text as it is set, and what its readers would stumble over; or why it was not, and the line it began at."""

    prose: Prose = NOTHING
    remarks: tuple[Remark, ...] = ()
    refused: Refusal | None = None
    line: int = 1
