"""What every format is given."""

from collections import Counter
from dataclasses import dataclass

from generator.diagnostics.diagnostic import Diagnostic, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The diagnostics of one run, in the order of `in_order`, and the number of files looked at.

    `colour` says that the reader is a terminal that shows it; formats for machines take no notice.
    """

    diagnostics: tuple[Diagnostic, ...]
    files: int
    colour: bool = False

    def counts(self) -> dict[Severity, int]:
        """How many diagnostics there are of each severity, the gravest first, noughts included."""
        counted = Counter(diagnostic.severity for diagnostic in self.diagnostics)
        return {severity: counted[severity] for severity in Severity}


def tally(report: Report) -> str:
    """The closing count in words: `2 errors, 1 warning in 12 files`."""
    files = _many(report.files, "file", "files")
    problems = [_many(count, *_WORDS[severity]) for severity, count in report.counts().items() if count]
    return f"{', '.join(problems)} in {files}" if problems else f"No problems in {files}"


_WORDS = {
    Severity.ERROR: ("error", "errors"),
    Severity.WARNING: ("warning", "warnings"),
    Severity.ADVICE: ("piece of advice", "pieces of advice"),
}


def _many(count: int, one: str, more: str) -> str:
    return f"{count:,} {one if count == 1 else more}"
