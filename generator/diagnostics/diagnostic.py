"""One fault, as a value: what is wrong, where, and what to write instead."""

from dataclasses import dataclass
from enum import StrEnum

from generator.diagnostics.place import Place, Span


class Severity(StrEnum):
    """How much a diagnostic weighs: errors leave the record out, warnings fail `--strict`, advice nothing."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Another place that a diagnostic speaks of, and why."""

    place: Place
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """A mechanical, safe mend: put `replacement` where `span` stands in the diagnostic's own file."""

    span: Span
    replacement: str

    @classmethod
    def at(cls, place: Place, replacement: str, *, of: str | None = None) -> "Fix | None":
        """The mend of what stands at `place`; None where it has no span, or does not show `of` as it was written."""
        span = place.span
        if span is None or (of is not None and place.excerpt[span.column - 1 : span.end_column - 1] != of):
            return None
        return cls(span=span, replacement=replacement)


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """A fault in what somebody wrote; faults of ours are exceptions."""

    code: str
    name: str
    severity: Severity
    message: str
    cure: str
    place: Place
    related: tuple[Related, ...] = ()
    fix: Fix | None = None


def in_order(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """Each diagnostic once, by file, line, column and code: the one order that every report uses."""
    return tuple(sorted(dict.fromkeys(diagnostics), key=_key))


def _key(diagnostic: Diagnostic) -> tuple[str, int, int, str, str]:
    span = diagnostic.place.span
    line, column = (span.line, span.column) if span else (0, 0)
    return diagnostic.place.path, line, column, diagnostic.code, diagnostic.message
