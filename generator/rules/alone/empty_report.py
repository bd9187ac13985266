"""A report that reports nothing.

A year and an author alone do not help anybody: one promise, one sum or one sentence does.

Bad:
    # file: content/reports/harbour/robotics/2026.md
    ---
    year: 2026
    consent: yes
    ---

Good:
    # file: content/reports/harbour/robotics/2026.md
    ---
    year: 2026
    consent: yes
    supervision: kept
    spent: 640 EUR per month
    ---
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.report import Report

CODE = Code("P388", "empty-report", Severity.WARNING, __doc__)


def check(report: Report, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if not (any(report.promises) or report.spent or report.summary or document.prose):
        message = "nothing is reported"
        cure = "write how it was below the second ---, or say of a promise whether it was kept:  supervision: kept"
        yield CODE.at(document.place(None), message, cure=cure)
