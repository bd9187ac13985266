"""A report whose author did not agree that it is published.

What somebody tells of a workplace is theirs, and can be known as theirs even without a name.

Bad:
    # in: content/reports/harbour/robotics/2026.md
    consent: no

Good:
    # in: content/reports/harbour/robotics/2026.md
    consent: yes
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.report import Report

CODE = Code("P387", "report-without-consent", Severity.ERROR, __doc__)


def check(report: Report, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if not report.consent:
        message = "its author does not agree that this report is published"
        cure = "delete the file; once they have agreed in writing, it may come back with  consent: yes"
        yield CODE.at(document.at("consent"), message, cure=cure)
