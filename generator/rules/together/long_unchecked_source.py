"""A source that nobody has looked at for a year.

Wages, fees of visas and rules change every year. Read the source again, mend the guide, and write the day.

Bad:
    # file: content/guides/permits.md
    ---
    title: Permits to work
    summary: Who needs a permit, and what it costs.
    sources: [{title: Work permits, url: https://ministry.example/permits, checked: 2025-11-20}]
    ---

    Citizens of the European Union need no permit; others apply at a consulate, and pay when they hand it in.

Good:
    # file: content/guides/permits.md
    ---
    title: Permits to work
    summary: Who needs a permit, and what it costs.
    sources: [{title: Work permits, url: https://ministry.example/permits, checked: 2026-12-15}]
    ---

    Citizens of the European Union need no permit; others apply at a consulate, and pay when they hand it in.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C427", "long-unchecked-source", Severity.ADVICE, __doc__)
_YEAR: Final = timedelta(days=365)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic for each source that was last checked more than 365 days ago."""
    for entry in catalogue.guides:
        for number, source in enumerate(entry.record.sources):
            if catalogue.now.date() - source.checked > _YEAR:
                message = f"`{source.title}` was last checked on {source.checked}, over a year ago"
                cure = "read it again, mend the guide, and write today's date as `checked`"
                yield CODE.at(locate(entry.path, "sources", number, "checked"), message, cure=cure)
