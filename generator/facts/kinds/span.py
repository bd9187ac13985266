"""Facts that are asked between two bounds."""

from dataclasses import dataclass
from enum import Enum

from generator.facts.kinds.controls import Between, Control
from generator.facts.kinds.fact import Fact, Laid
from generator.facts.kinds.units import Unit
from generator.wording.wording import Wording


class Open(Enum):
    """A span that nothing bounds: a flexible start, a rolling deadline."""

    OPEN = "open"


OPEN = Open.OPEN
Span = tuple[int, int] | Open
"""The first and the last number, both included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spanned(Fact):
    """Numbers of `unit`; no span means *not stated*, which no bound matches, and which is asked for by itself.

    What is `OPEN` is among the results of whatever is asked where `always`, else of none. `since` and `until` are
    messages that say a bound by itself; `note` is what people may wonder at.
    """

    unit: Unit
    always: bool
    since: str
    until: str
    note: str = ""

    def laid(self, **more: object) -> Laid:
        """What the head says of any of them."""
        return {"name": self.name, "kind": self.kind, "unit": self.unit.name, "always": self.always, **more}

    def control(self, laid: Laid, wording: Wording) -> Control | None:
        """Two fields, one for each bound."""
        say, unit, bound = wording.messages.gettext, self.unit, {"bound": "{}"}
        return Between(
            name=self.name,
            label=self.said(wording),
            input=unit.input,
            least=unit.least,
            most=unit.most,
            low=say(unit.low),
            high=say(unit.high),
            since=say(self.since) % bound,
            until=say(self.until) % bound,
            note=say(self.note) if self.note else "",
            unstated=laid["unstated"],
        )

    def asked(self) -> str:
        """How an address asks."""
        opened = "open ones always match" if self.always else "open ones match only where nothing bounds"
        name, unit = self.name, f"a {self.unit.name} (`{self.unit.written}`)"
        return f"`{name}_from=`, `{name}_to=` {unit}, both included; `{name}=-` what is not stated; {opened}"
