"""The likely cause of a YAML error, which is seldom where the parser stopped."""

import re
from collections.abc import Callable
from typing import Final

import yaml

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Span
from generator.reading import faults
from generator.reading.document import Document

Guess = tuple[Code, int, int, str, str]
"""A code, the offset and the length of what is to blame, a message and a cure."""

_TAB = re.compile(r"^[ ]*(\t[ \t]*)\S", re.MULTILINE)
_SMART = re.compile(r"^[ \t]*(?:-[ ]+)?(?:[\w-]+:[ ]+)?([“”„‟«‘’])", re.MULTILINE)
_COLON = re.compile(r"^[ ]*(?:-[ ]+)?[\w-]+:[ ]+([^\s\"'\[{|>#&*!%@`][^\n#\"']*?:)(?:[ ]|$)", re.MULTILINE)
_MARK = re.compile(r"^[ ]*(?:-[ ]+)?(?:[\w-]+:[ ]+)?([@`%])", re.MULTILINE)
_STAR = re.compile(r"^[ ]*(?:-[ ]+)?[\w-]+:[ ]+([*&!]|[\[{][^\]}\n]*[\]}][^\S\n]*[^\s#,\]}])", re.MULTILINE)
_QUOTE = re.compile(r"^[ ]*(?:-[ ]+)?[\w-]+:[ ]+(?:(\")(?:[^\"\\\n]|\\.)*|(')(?:[^'\n]|'')*)$", re.MULTILINE)
_OPEN = re.compile(r"^[ ]*(?:-[ ]+)?[\w-]+:[ ]+([\[{])[^\]}\n]*$", re.MULTILINE)
_JOINED = re.compile(r"^[ ]*([A-Za-z_]+:)(?!//)[^\s:]", re.MULTILINE)
_KEY = re.compile(r"^([ ]*)(?:-[ ]+)?[\w-]+:(?:[ ]+(\S.*))?$")


def cause_of(document: Document, front: str, first: int, error: yaml.YAMLError) -> Diagnostic:
    """What most likely made `error`, in `front`, which begins on line `first` of its file."""
    guess = next(filter(None, (look(front, error) for look in _LOOKS)), None) or _parser_says(front, error)
    code, offset, length, message, cure = guess
    line = first + front.count("\n", 0, offset)
    column = offset - (front.rfind("\n", 0, offset) + 1) + 1
    span = Span(line=line, column=column, end_line=line, end_column=column + max(length, 1))
    return code.at(document.place(span), message, cure=cure)


def _found(code: Code, found: re.Match[str] | None, message: str, cure: str) -> Guess | None:
    if found is None:
        return None
    group = found.lastindex or 0
    return code, found.start(group), len(found[group]), message, cure


def _tab(front: str, _: yaml.YAMLError) -> Guess | None:
    return _found(
        faults.tab_indent.CODE,
        _TAB.search(front),
        "the line begins with a tab",
        "indent with spaces, two for each step",
    )


def _smart_quote(front: str, _: yaml.YAMLError) -> Guess | None:
    cure = 'write straight quotation marks: "'
    return _found(faults.smart_quotes.CODE, _SMART.search(front), "these are curly quotation marks", cure)


def _colon(front: str, _: yaml.YAMLError) -> Guess | None:
    cure = 'put the whole value in double quotes, for example title: "Robots: an internship"'
    return _found(
        faults.unquoted_colon.CODE,
        _COLON.search(front),
        "the value has a colon in it and no quotes around it",
        cure,
    )


def _mark(front: str, _: yaml.YAMLError) -> Guess | None:
    found = _MARK.search(front) or _STAR.search(front)
    message = "a value without quotes cannot begin with this mark"
    return _found(faults.unquoted_mark.CODE, found, message, "put the whole value in double quotes")


def _quote(front: str, _: yaml.YAMLError) -> Guess | None:
    message = "the quotation mark has no partner on this line"
    return _found(
        faults.unclosed_quote.CODE,
        _QUOTE.search(front),
        message,
        "close the quotation at the end of the value",
    )


def _bracket(front: str, _: yaml.YAMLError) -> Guess | None:
    found = _OPEN.search(front)
    if found and re.search(r"^[ ]*[\]}]", front[found.end() :], re.MULTILINE):
        return None
    closing = "]" if found and found[1] == "[" else "}"
    return _found(
        faults.unclosed_bracket.CODE,
        found,
        "the bracket is not closed",
        f"write {closing} at the end of the line",
    )


def _joined(front: str, _: yaml.YAMLError) -> Guess | None:
    cure = "put a space after the colon"
    return _found(faults.missing_space.CODE, _JOINED.search(front), "there is no space after the colon", cure)


def _indent(front: str, error: yaml.YAMLError) -> Guess | None:
    mark = getattr(error, "problem_mark", None)
    lines = front.split("\n")
    last = min(mark.line if mark else 0, len(lines) - 1)
    for number in range(last, max(last - 3, 0), -1):
        here, above = _KEY.match(lines[number]), _KEY.match(lines[number - 1])
        if here and above and above[2] and len(here[1]) != len(above[1]):
            offset = sum(len(line) + 1 for line in lines[:number])
            message = f"the line is indented by {len(here[1])} spaces, and the one above by {len(above[1])}"
            cure = "begin keys that belong together in the same column"
            return faults.bad_indent.CODE, offset, max(len(here[1]), 1), message, cure
    return None


def _parser_says(front: str, error: yaml.YAMLError) -> Guess:
    mark = getattr(error, "problem_mark", None)
    offset = min(mark.index if mark else 0, max(len(front) - 1, 0))
    said = str(getattr(error, "problem", "") or "it is not YAML")[:100]
    message = f"the front matter cannot be read here: {said}"
    return (
        faults.yaml_syntax.CODE,
        offset,
        1,
        message,
        "write `key: value`, one to a line; quote values that have marks in them",
    )


_LOOKS: Final[tuple[Callable[[str, yaml.YAMLError], Guess | None], ...]] = (
    _tab,
    _smart_quote,
    _mark,
    _quote,
    _colon,
    _bracket,
    _joined,
    _indent,
)
