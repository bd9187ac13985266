"""What git leaves in a file where two versions of it could not be joined."""

import re
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Span
from generator.reading import codes
from generator.reading.document import Document

_OURS: Final = re.compile(r"^<{7}(?: [^\n]*)?$", re.MULTILINE)
_THEIRS: Final = re.compile(r"^>{7}(?: [^\n]*)?$", re.MULTILINE)


def merge_marks(bare: Document, text: str) -> Diagnostic | None:
    """One diagnostic for all marks of a merge in `text`, which make everything between them doubtful."""
    ours = _OURS.search(text)
    theirs = _THEIRS.search(text, ours.end()) if ours else None
    if ours is None or theirs is None:
        return None
    first, last = (text.count("\n", 0, mark.start()) + 1 for mark in (ours, theirs))
    span = Span(line=first, column=1, end_line=first, end_column=len(ours[0]) + 1)
    message = f"two versions of this file are left from a merge, in lines {first} to {last}"
    cure = "keep the lines of one, and delete those that begin with <<<<<<<, ======= and >>>>>>>"
    return codes.MERGE_MARKS.at(bare.place(span), message, cure=cure)
