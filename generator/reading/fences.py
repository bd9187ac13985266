"""The two lines of three hyphens around front matter, and what people write in their place."""

import re
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic, Fix
from generator.diagnostics.place import Span
from generator.reading import codes
from generator.reading.document import Document, line_of

FENCE: Final = re.compile(r"^---[ \t]*$", re.MULTILINE)
_OF_FRONT: Final = re.compile(r"\s*(?:#.*)?$|[ \t]+\S|-(?:\s|$)|[\"']?[\w-]+[\"']?[ ]*[:=]|[\]}]")
_LOOKALIKE: Final = re.compile(r"[-\u2010-\u2015\u2212_=~*.]{2,}[ \t]*$")
_INSTEAD: Final = (
    (re.compile(r"\+\+\+"), "this is TOML, and front matter here is YAML", "write --- for +++, and `key: value` lines"),
    (re.compile(r"\{"), "this is JSON, and front matter here is YAML", "write ---, `key: value` lines, and --- again"),
    (
        re.compile(r"`{3,}|~{3,}"),
        "this line marks code; it came along when the example was copied",
        "delete this line, and the one like it at the end of the file",
    ),
    (
        re.compile(r"(?<![ \t>])[ \t>]++-{3,}[ \t]*$"),
        "the line that opens front matter does not begin in the first column",
        "begin every line of the file in the first column",
    ),
    (
        re.compile(r"(?<![-\u2010-\u2015\u2212])[-\u2010-\u2015\u2212]{2,}+[ \t]*$"),
        "this line is nearly the one that opens front matter",
        "write three plain hyphens, ---, and nothing else on the line",
    ),
)


def unfenced(bare: Document, lead: int, line: int) -> Diagnostic | None:
    """What is wrong with the fences of a text whose first words are `lead` characters in, on line `line`."""
    text = bare.text
    if lead == len(text):
        cure = "begin with --- on a line of its own, then the required keys; `catalog new` writes them for you"
        return codes.EMPTY_FILE.at(bare.place(None), "the file is empty", cure=cure)
    opening = FENCE.match(text, lead)
    if not opening:
        return _unopened(bare, lead, line)
    return None if FENCE.search(text, opening.end()) else _unclosed(bare, line)


def _whole_line(bare: Document, line: int) -> Span:
    return Span(line=line, column=1, end_line=line, end_column=1 + max(1, len(line_of(bare.text, line))))


def _unopened(bare: Document, lead: int, line: int) -> Diagnostic:
    place = bare.place(_whole_line(bare, line))
    for mark, message, cure in _INSTEAD:
        if mark.match(line_of(bare.text, line)):
            fix = Fix.at(place, "---") if mark is _INSTEAD[-1][0] else None
            return codes.NO_FRONT_MATTER.at(place, message, cure=cure, fix=fix)
    later = FENCE.search(bare.text, lead)
    if later and FENCE.search(bare.text, later.end()):
        message = "something stands before the front matter"
        cure = "move it below the second line of ---; the first line of the file is ---"
        return codes.NO_FRONT_MATTER.at(place, message, cure=cure)
    cure = "write --- on the first line, alone, and again below the last key"
    return codes.NO_FRONT_MATTER.at(place, "the file does not begin with front matter", cure=cure)


def _unclosed(bare: Document, line: int) -> Diagnostic:
    """Look for the first line that can be no part of front matter: the fence is missing above it."""
    lines = bare.text.split("\n")
    stop = next((n for n in range(line, len(lines)) if not _OF_FRONT.match(lines[n])), None)
    if stop is None:
        message = "the front matter is not closed"
        cure = "write --- on a line of its own below the last key"
        return codes.UNCLOSED_FRONT_MATTER.at(bare.place(_whole_line(bare, line)), message, cure=cure)
    place = bare.place(_whole_line(bare, stop + 1))
    if _LOOKALIKE.match(lines[stop]):
        message = "this line is nearly the one that closes front matter"
        cure = "write three plain hyphens, ---, in its place"
        return codes.UNCLOSED_FRONT_MATTER.at(place, message, cure=cure, fix=Fix.at(place, "---"))
    message = f"the front matter that opens on line {line} is not closed before this text"
    above = Span(line=stop + 1, column=1, end_line=stop + 1, end_column=1)
    fix = Fix(span=above, replacement="---\n")
    cure = "write --- on a line of its own above this one"
    return codes.UNCLOSED_FRONT_MATTER.at(place, message, cure=cure, fix=fix)
