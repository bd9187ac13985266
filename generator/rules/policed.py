"""The shape of a rule whose gravity the catalogue chooses."""

from dataclasses import dataclass
from typing import Final, Protocol

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity
from generator.schema.choices import Stance
from generator.schema.placement import Placement
from generator.schema.policy import Policy

SEVERITIES: Final = {Stance.ASK: Severity.WARNING, Stance.REFUSE: Severity.ERROR}


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """What a catalogue does not simply allow: its stance, where it is stated, what it is, and what to write instead."""

    stance: Stance
    route: tuple[str | int, ...]
    message: str
    cure: str


class Policed(Protocol):
    """A rule about what a catalogue lists; its code's own severity is that of what is asked about."""

    CODE: Code

    def check(self, placement: Placement, policy: Policy, /) -> Breach | None:
        """What there is to say of `placement`, whatever the stance; nothing where it is as everybody has it."""
        ...
