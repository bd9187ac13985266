"""Words of a template that nobody has filled in.

A listing that begins with a form's own words looks forgotten, and says nothing. They are told wherever they stand: in
the title, in a task, in the text.

Bad:
    # text of: content/placements/harbour/robotics.md
    Say here in a few paragraphs what the intern will do and learn, with whom, and what a week is like.

Good:
    # text of: content/placements/harbour/robotics.md
    You work beside two engineers in a glasshouse and a workshop, and one of the grippers is yours.
"""

import re
from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.said import body_of, small, texts
from generator.schema.derived.scaffold import UNFILLED
from generator.schema.placement import Placement

CODE = Code("P396", "unfilled-words", Severity.WARNING, __doc__)
_OURS: Final = re.compile(r"\s+".join(map(re.escape, small(UNFILLED).split())))
_TEMPLATE: Final = re.compile(
    r"""(?x)
    \b(?:lorem\ ipsum|todo:|fixme\b|tbd\b|tba\b|x{3,}\b)
    | \[(?:your|insert|add|enter|name\ of|company|organi[sz]ation|city|country|date|title)\b[^\]\n]{0,60}\](?![(\[])
    | <(?:your|insert|add|enter|name\ of|company|organi[sz]ation)\b[^>\n]{0,60}>
    | \{\{[^}\n]{1,60}\}\}
    | \b(?:insert|enter|type|(?:write|add|put)\ (?:your|a\ description))\b[^.\n]{1,40}\bhere\b
    | \b(?:your|company|organi[sz]ation(?:'s)?)\ name\ here\b
    """
)


def check(record: object, document: Document) -> Iterator[Diagnostic]:
    """Yield a diagnostic for the first such words of each text."""
    within = texts(record, document) if isinstance(record, Placement) else body_of(document)
    for text in within:
        words = small(text.words)
        found = _OURS.search(words) or _TEMPLATE.search(words)
        if found:
            said = " ".join(text.words[slice(*found.span())].split())[:60]
            cure = "write what it asks for in its place, or leave the line out"
            yield CODE.at(text.place(*found.span()), f"`{said}` are the words of a template", cure=cure)
