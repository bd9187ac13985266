"""What came of a build."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from generator.diagnostics.diagnostic import Diagnostic, Severity


class Outcome(StrEnum):
    """What became of the site."""

    PUBLISHED = "published"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How long a step of the pipeline took, in seconds."""

    name: str
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """`placements` are those in the site, `pages` all its pages; `drawn` were made anew in this build.

    `settled_until`: before that moment nothing changes by itself.
    `written`, `kept` and `removed` count files, those of the search index included; `searchable` counts its records.
    """

    outcome: Outcome
    diagnostics: tuple[Diagnostic, ...]
    files: int = 0
    placements: int = 0
    pages: int = 0
    drawn: int = 0
    searchable: int = 0
    written: int = 0
    kept: int = 0
    removed: int = 0
    settled_until: datetime | None = None
    steps: tuple[Step, ...] = ()

    def count(self, severity: Severity) -> int:
        """How many diagnostics weigh so much."""
        return sum(1 for diagnostic in self.diagnostics if diagnostic.severity is severity)

    @property
    def seconds(self) -> float:
        """How long the build took."""
        return sum(step.seconds for step in self.steps)
