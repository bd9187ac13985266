"""A mark of Markdown that is shown as it was written.

Readers see the asterisks, brackets or bullets themselves: most often something was not closed, has a space where none
may be, or comes from another program. A mark that is meant as it stands gets a backslash before it.

Bad:
    # text of: content/placements/harbour/robotics.md
    You work beside **two engineers in a glasshouse and a workshop, and one of the grippers is yours.

Good:
    # text of: content/placements/harbour/robotics.md
    You work beside **two engineers** in a glasshouse and a workshop, and one of the grippers is yours.
"""

import re
from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Fix, Severity
from generator.diagnostics.place import Place
from generator.reading.document import Document
from generator.rules.body_text import remarked

CODE = Code("P393", "left-over-mark", Severity.WARNING, __doc__)
_CURES = (
    (re.compile(r"\[[^\[\]]*\]\s\("), "take out the space between ] and (, so that it becomes a link"),
    (re.compile(r"\[\["), "write a link as [words](https://address)"),
    (re.compile(r"\[!"), "write the word and leave out the brackets and the !"),
    (
        re.compile(r"\[[^\[\]]*\]\("),
        "close the link with ) and write no space in the address: [words](https://address)",
    ),
    (re.compile(r"\[[^\[\]]*\]\["), "write the address itself: [words](https://address)"),
    (re.compile(r"\*\*|__"), "write it on both sides of the words, right beside them: **words**"),
    (re.compile(r"~~"), "write it on both sides of the words, right beside them: ~~words~~"),
    (re.compile(r"`"), "write a backtick on both sides of the words, or an apostrophe if that is what is meant"),
    (re.compile(r"#"), "write a space after the #, so that it becomes a heading"),
    (re.compile(r"\|"), "write a line such as |---|---| below the first one, so that it becomes a table"),
    (re.compile(r"&"), "write the character itself"),
)
_SPACED = re.compile(r"(\[[^\[\]]*\])\s\($")
_HEADING = re.compile(r"^(#{1,6})(\w)")
_AS_LIST = "begin each of these lines with a hyphen and a space, so that they become a list"


def check(record: object, document: Document) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each kind of mark, at its first place."""
    del record
    told = set()
    for remark, place in remarked(document, "left-over"):
        cure = next((cure for mark, cure in _CURES if mark.match(remark.words)), _AS_LIST)
        if cure not in told:
            told.add(cure)
            message = f"`{remark.words[:60]}` is shown to readers as it stands"
            yield CODE.at(place, message, cure=cure, fix=_fix(remark.words, place))


def _fix(words: str, place: Place) -> Fix | None:
    """The mend of what wants but a space, or has one too many, where the words stand as they were written."""
    mended = _SPACED.sub(r"\1(", words) if words.startswith("[") else _HEADING.sub(r"\1 \2", words)
    return Fix.at(place, mended, of=words) if mended != words else None
