"""What every format is given."""

from collections import Counter
from dataclasses import dataclass

from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.diagnostics.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A diagnostic, and the further places at which the same is to be said."""

    shown: Diagnostic
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The diagnostics of one run, in the order of `in_order`, and the number of files looked at.

    `colour` says that the reader is a terminal that shows it, and `advice` that advice is wanted word by word; formats
    for machines take no notice of either.
    """

    diagnostics: tuple[Diagnostic, ...]
    files: int
    colour: bool = False
    advice: bool = True

    def counts(self) -> dict[Severity, int]:
        """How many diagnostics there are of each severity, the gravest first, noughts included."""
        counted = Counter(diagnostic.severity for diagnostic in self.diagnostics)
        return {severity: counted[severity] for severity in Severity}


def leading(report: Report) -> list[Group]:
    """What people read: errors first, then warnings, then advice if it is wanted, the same advice once."""
    ranks = {severity: rank for rank, severity in enumerate(Severity)}
    wanted = [one for one in report.diagnostics if report.advice or one.severity is not Severity.ADVICE]
    groups: dict[object, list[Diagnostic]] = {}
    for one in sorted(wanted, key=lambda each: ranks[each.severity]):
        same = one.code, one.message, one.cure
        groups.setdefault(same if one.severity is Severity.ADVICE and not one.related else id(one), []).append(one)
    return [Group(shown=first, places=tuple(each.place for each in others)) for first, *others in groups.values()]


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
