"""The likely cause of a slip, with its cure in words and, where there is one that a program can do, as an edit."""

import re
from typing import Final, NamedTuple

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Fix
from generator.diagnostics.place import Span
from generator.reading.document import Document

_QUOTES: Final = "put the whole value in double quotes"


class Mend(NamedTuple):
    """The cure as an edit: `text` in place of the `length` characters at `offset`."""

    offset: int
    length: int
    text: str


class Guess(NamedTuple):
    """What is to blame, `length` characters at `offset`, with its cure, which may be one that a program can do."""

    code: Code
    offset: int
    length: int
    message: str
    cure: str
    mend: Mend | None = None


def told(document: Document, front: str, first: int, guess: Guess) -> Diagnostic:
    """The diagnostic of a guess about `front`, which begins on line `first` of its file."""
    span = _span(front, first, guess.offset, max(guess.length, 1))
    fix = guess.mend and Fix(span=_span(front, first, *guess.mend[:2]), replacement=guess.mend.text)
    return guess.code.at(document.place(span), guess.message, cure=guess.cure, fix=fix)


def _span(front: str, first: int, offset: int, length: int) -> Span:
    """Where `length` characters at `offset` of one line stand, in a file that has `front` from line `first` on."""
    line = first + front.count("\n", 0, offset)
    column = offset - (front.rfind("\n", 0, offset) + 1) + 1
    return Span(line=line, column=column, end_line=line, end_column=column + length)


def blamed(
    code: Code, match: re.Match[str] | None, message: str, cure: str, instead: str | None = None
) -> Guess | None:
    """A guess that blames the last group of a match; `instead`, where it is said, is to be written in its place."""
    if match is None:
        return None
    group = match.lastindex or 0
    offset, length = match.start(group), len(match[group])
    return Guess(code, offset, length, message, cure, None if instead is None else Mend(offset, length, instead))


def in_quotes(front: str, match: re.Match[str] | None, code: Code, message: str, quote: str = '"') -> Guess | None:
    """A guess whose cure is quotes around the whole value, from what is to blame to the end of the line."""
    guess = blamed(code, match, message, _quoted(front, match, quote) if match else "")
    value = value_from(front, match) if match else ""
    if guess is None or " #" in value or quote in value or "\\" in value:
        return guess
    return guess._replace(mend=Mend(guess.offset, len(value), f"{quote}{value}{quote}"))


def value_from(front: str, match: re.Match[str]) -> str:
    """What stands from the last group of a match to the end of its line."""
    return front[match.start(match.lastindex or 0) :].split("\n", 1)[0].rstrip()


def _quoted(front: str, match: re.Match[str], quote: str = '"') -> str:
    """The cure that shows the value in quotes, where it is short enough to show."""
    value = value_from(front, match)
    if len(value) > 60 or quote in value or "\\" in value:  # noqa: PLR2004 - what fits on a line of a report
        return _QUOTES
    return f"{_QUOTES}: {quote}{value}{quote}" if quote == '"' else f"write {quote}{value}{quote}"
