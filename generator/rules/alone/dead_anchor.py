"""A link to a place in the text that is not there.

A heading is reached by its words in small letters, hyphens between them: `#what-you-learn` leads to `## What you
learn`, as on the git host.

Bad:
    # text of: content/placements/harbour/robotics.md
    What you earn is [below](#money). You work beside two engineers in a glasshouse and in a workshop.

    ## Pay and hours

    Paid by the month.

Good:
    # text of: content/placements/harbour/robotics.md
    What you earn is [below](#pay-and-hours). You work beside two engineers in a glasshouse and in a workshop.

    ## Pay and hours

    Paid by the month.
"""

import re
from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.body_text import remarked

CODE = Code("P392", "dead-anchor", Severity.WARNING, __doc__)
_NAME = re.compile(r'<h[2-4] id="text-([^"]+)"')


def check(record: object, document: Document) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each link."""
    del record
    for remark, place in remarked(document, "dead-anchor"):
        names = _NAME.findall(document.prose.html)
        near = ", ".join(f"#{name}" for name in names[:8])
        cure = f"write one of {near}" if near else "take the brackets away, or write a heading that it leads to"
        yield CODE.at(place, f"no heading of the text is `{remark.words[:80]}`", cure=cure)
