"""A footnote that nothing refers to, or a reference to none.

A footnote is two things: `[^1]` where it belongs, and `[^1]: the words` on a line of its own.

Bad:
    # text of: content/placements/harbour/robotics.md
    Paid by the month[^1]. You work beside two engineers in a glasshouse and in a workshop, and one gripper is yours.

Good:
    # text of: content/placements/harbour/robotics.md
    Paid by the month[^1]. You work beside two engineers in a glasshouse and in a workshop, and one gripper is yours.

    [^1]: Before tax.
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.body_text import remarked

CODE = Code("P394", "note-without-fellow", Severity.WARNING, __doc__)


def check(record: object, document: Document) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each of them."""
    del record
    for remark, place in remarked(document, "missing-note"):
        cure = f"write its words on a line of their own, at the end:  {remark.words}: the words"
        yield CODE.at(place, f"there is no footnote `{remark.words}`, and readers see the mark", cure=cure)
    for remark, place in remarked(document, "lone-note"):
        mark = remark.words.removesuffix(":")
        message = f"nothing refers to the footnote `{mark}`, and it is not shown"
        yield CODE.at(place, message, cure=f"write {mark} where it belongs, or delete the note")
