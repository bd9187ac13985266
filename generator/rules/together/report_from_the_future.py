"""A report of a year that has not come.

The year is that in which the stay ended; it is most likely mistyped.

Bad:
    # in: content/reports/harbour/robotics/2028.md
    year: 2028

Good:
    # in: content/reports/harbour/robotics/2026.md
    year: 2026
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate
from generator.schema.report import Report

CODE = Code("C429", "report-from-the-future", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    this = catalogue.now.year
    for entry in catalogue.of(Report):
        if entry.record.year > this:
            message = f"{entry.record.year} has not come yet"
            yield CODE.at(locate(entry.path, "year"), message, cure=f"did you mean {this}, or {this - 1}?")
