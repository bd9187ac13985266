"""Style sheets: written in parts, with remarks and indents; fetched as one file, without."""

import re
from collections.abc import Callable
from posixpath import dirname, join, normpath

from generator.diagnostics.place import Place, Span
from generator.diagnostics.stopped import BuildStopped
from generator.rendering import codes
from generator.rendering.artifact import Artifact

# A remark goes where blank space or the end of a rule is left in its place; one that begins with /*! is a licence's.
_TOKENS = re.compile(
    rb"""
    (?P<remark>(?:(?<=[\s;{}])|\A)/\*(?!!).*?\*/\s*)
    | (?P<indent>\n\s+)
    | @import\s+(?P<what>[^;]*);
    | /\*.*?\*/ | "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*'
    """,
    re.DOTALL | re.VERBOSE,
)
_PART = re.compile(rb"""["'](?P<file>[^"':]+)["']\s*(?:layer\((?P<layer>[\w.-]+)\)\s*)?""")


def as_one(name: str, content: bytes, imported: Callable[[str], Artifact | None]) -> bytes:
    """The sheet `name` with those that it imports in their places; raises BuildStopped where one cannot be had."""

    def published(match: "re.Match[bytes]") -> bytes:
        if match["what"] is not None:
            return _taken_in(name, match, imported)
        if match["indent"]:
            return b"\n"
        return b"" if match["remark"] else match[0]

    return _TOKENS.sub(published, content)


def _taken_in(name: str, match: "re.Match[bytes]", imported: Callable[[str], Artifact | None]) -> bytes:
    part = _PART.fullmatch(match["what"])
    if part is None:
        cure = 'write  @import "parts/NAME.css" layer(LAYER);  and keep the file in the catalogue'
        raise _stopped(name, match, "a sheet takes in files beside it, in a layer or in none, and nothing else", cure)
    file = normpath(join(dirname(name), part["file"].decode("utf-8", "replace")))
    other = imported(file)
    if other is None:
        raise _stopped(name, match, f"there is no templates/assets/{file} to take in", "correct the name")
    return b"@layer %b {\n%b}" % (part["layer"], other.content) if part["layer"] else other.content


def _stopped(name: str, match: "re.Match[bytes]", message: str, cure: str) -> BuildStopped:
    line = match.string.count(b"\n", 0, match.start()) + 1
    excerpt = match.string.splitlines()[line - 1].decode("utf-8", "replace")
    span = Span(line=line, column=1, end_line=line, end_column=1)
    place = Place(path=f"templates/assets/{name}", span=span, excerpt=excerpt)
    return BuildStopped(codes.FAILING_TEMPLATE.at(place, message, cure=cure))
