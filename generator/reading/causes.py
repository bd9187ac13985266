"""The likely cause of a YAML error, which is seldom where the parser stopped."""

import re
from collections.abc import Callable
from typing import Final

import yaml

from generator.diagnostics.diagnostic import Diagnostic
from generator.reading import codes
from generator.reading.document import Document
from generator.reading.guess import Guess, Mend, blamed, in_quotes, told, value_from
from generator.reading.yaml_tree import MOST_DEPTH, TooDeep

_LEAD: Final = r"^[ ]*(?:-[ ]+)?(?:[\w-]+:[ ]+)?"
_VALUE: Final = r"^[ ]*(?:-[ ]+)?[\w-]+:[ ]+"
_TAB = re.compile(r"^[ ]*(\t[ \t]*)\S", re.MULTILINE)
_SMART = re.compile(_LEAD + r"([“”„‟«‘’])", re.MULTILINE)
_CURLY = re.compile(r"[“”„‟«]([^“”„‟«»\"\\\n]*)[“”»][ ]*$", re.MULTILINE)
_BULLET = re.compile(r"^[ ]*([*•‣·])[ ]+\S", re.MULTILINE)
_COLON = re.compile(_VALUE + r"([^\s\"'\[{|>#&*!%@`][^\n#\"']*?:)(?:[ ]|$)", re.MULTILINE)
_ITEM = re.compile(r"^[ ]*-[ ]+([A-Z][^\n#\"']*?:)(?:[ ]|$)", re.MULTILINE)
_MARK = re.compile(_LEAD + r"([@`%])", re.MULTILINE)
_STAR = re.compile(_VALUE + r"([*&!])", re.MULTILINE)
_BRACKET = re.compile(_VALUE + r"([\[{][^\]}\n]*[\]}])[^\S\n]*[^\s#,\]}]", re.MULTILINE)
_QUOTED = re.compile(_LEAD + r"(\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\n]|'')*')[ ]*[^\s#,\]}:]", re.MULTILINE)
_QUOTE = re.compile(_LEAD + r"(?:(\")(?:[^\"\\\n]|\\.)*|(')(?:[^'\n]|'')*)$", re.MULTILINE)
_OPEN = re.compile(_VALUE + r"([\[{])[^\]}\n]*$", re.MULTILINE)
_NOTHING = re.compile(_VALUE + r"\[[^\]\n]*?(,[ ]*),", re.MULTILINE)
_JOINED = re.compile(r"^[ ]*([A-Za-z_]+:)(?!//)[^\s:]", re.MULTILINE)
_NO_BREAK = re.compile(r"(?<![\w-])[\w-]++:([\u00a0\u2007\u202f\u3000])", re.MULTILINE)
_LINE = re.compile(r"^([ ]*)(?:(-)[ ]+)?(?:[\w-]+:)?(?:[ ]*(\S.*))?$")


def cause_of(document: Document, front: str, first: int, error: yaml.YAMLError) -> Diagnostic:
    """What most likely made `error`, in `front`, which begins on line `first` of its file."""
    guess = next(filter(None, (look(front, error) for look in _LOOKS)), None) or _parser_says(front, error)
    return told(document, front, first, guess)


def lacks_space(front: str) -> bool:
    """Whether a key without a space after its colon is in `front`."""
    return bool(_JOINED.search(front) or _NO_BREAK.search(front))


def _tab(front: str, _: yaml.YAMLError | None = None) -> Guess | None:
    cure, tab = "indent with spaces, two for each step", _TAB.search(front)
    instead = tab[1].replace("\t", "  ") if tab else ""
    return blamed(codes.TAB_INDENT, tab, "the line begins with a tab", cure, instead)


def _smart_quote(front: str, _: yaml.YAMLError | None = None) -> Guess | None:
    cure, mark = 'write straight quotation marks: "', _SMART.search(front)
    guess = blamed(codes.SMART_QUOTES, mark, "these are curly quotation marks", cure)
    whole = _CURLY.match(front, mark.start(1)) if mark else None
    if guess is None or whole is None:
        return guess
    return guess._replace(mend=Mend(guess.offset, len(whole[0]), f'"{whole[1]}"'))


def bullet(front: str, _: yaml.YAMLError | None = None) -> Guess | None:
    """A mark of a list that YAML does not have."""
    cure = "begin each item of a list with a hyphen and a space"
    return blamed(codes.UNQUOTED_MARK, _BULLET.search(front), "this is not the mark of a list here", cure, "-")


def _colon(front: str, _: yaml.YAMLError | None = None) -> Guess | None:
    value = _ITEM.search(front) or _COLON.search(front)
    message = "the value has a colon in it and no quotes around it"
    return in_quotes(front, value, codes.UNQUOTED_COLON, message)


def _mark(front: str, _: yaml.YAMLError | None = None) -> Guess | None:
    value = _MARK.search(front) or _STAR.search(front)
    message = f"a value without quotes cannot begin with {value[1]}" if value else ""
    return in_quotes(front, value, codes.UNQUOTED_MARK, message)


def _bracket(front: str, _: yaml.YAMLError | None = None) -> Guess | None:
    value = _BRACKET.search(front)
    message = "what begins with a bracket is a list or a group, and here words follow it"
    return in_quotes(front, value, codes.UNQUOTED_MARK, message)


def _words_after_quotes(front: str, _: yaml.YAMLError | None = None) -> Guess | None:
    quotation = _QUOTED.search(front)
    if quotation is None:
        return None
    if quotation[1].startswith("'"):
        message = "the quotation ends at this apostrophe, and words follow it"
        cure, value = "use double quotes around the whole value", value_from(front, quotation)
        whole = value.endswith("'") and not set(value) & {'"', "\\"} and " #" not in value
        mend = Mend(quotation.start(1), len(value), f'"{value[1:-1]}"') if whole else None
        return Guess(codes.UNCLOSED_QUOTE, quotation.end(1) - 1, 1, message, cure, mend)
    message = "the quotation ends before the value does"
    return in_quotes(front, quotation, codes.UNCLOSED_QUOTE, message, "'")


def _quote(front: str, _: yaml.YAMLError | None = None) -> Guess | None:
    message = "the quotation mark has no partner on this line"
    cure, mark = "write the same mark at the end of the value", _QUOTE.search(front)
    guess = blamed(codes.UNCLOSED_QUOTE, mark, message, cure)
    if guess is None or mark is None or " #" in mark[0] or "\\" in mark[0]:
        return guess
    return guess._replace(mend=Mend(mark.end(), 0, mark[mark.lastindex or 0]))


def _open(front: str, _: yaml.YAMLError | None = None) -> Guess | None:
    bracket = _OPEN.search(front)
    if bracket and re.search(r"^[ ]*[\]}]", front[bracket.end() :], re.MULTILINE):
        return None
    closing = "]" if bracket and bracket[1] == "[" else "}"
    cure = f"write {closing} at the end of the line"
    guess = blamed(codes.UNCLOSED_BRACKET, bracket, "the bracket is not closed", cure)
    if guess is None or bracket is None or " #" in bracket[0]:
        return guess
    return guess._replace(mend=Mend(bracket.end(), 0, closing))


def _comma(front: str, _: yaml.YAMLError | None = None) -> Guess | None:
    message = "there is nothing between two commas of this list"
    return blamed(codes.YAML_SYNTAX, _NOTHING.search(front), message, "delete one of the commas", "")


def joined(front: str, _: yaml.YAMLError | None = None) -> Guess | None:
    """A key without a plain space after its colon."""
    cure = "put a space after the colon"
    hard = _NO_BREAK.search(front)
    if hard:
        message = "the space after the colon is a no-break one, which YAML does not take for a space"
        return blamed(codes.MISSING_SPACE, hard, message, "delete it and type a plain space", " ")
    key = _JOINED.search(front)
    message = "there is no space after the colon"
    return blamed(codes.MISSING_SPACE, key, message, cure, f"{key[1]} " if key else "")


def _indent(front: str, error: yaml.YAMLError | None = None) -> Guess | None:
    mark = getattr(error, "problem_mark", None)
    lines = front.split("\n")
    last = min(mark.line if mark else 0, len(lines) - 1)
    for number in range(last, max(last - 3, 0), -1):
        here, above = _LINE.match(lines[number]), _LINE.match(lines[number - 1])
        if here and above and here[3] and above[3] and here[2] == above[2] and len(here[1]) != len(above[1]):
            offset = sum(len(line) + 1 for line in lines[:number])
            message = f"the line begins in column {len(here[1]) + 1}, and the one above in column {len(above[1]) + 1}"
            cure = f"begin {'items of one list' if here[2] else 'keys that belong together'} in the same column"
            return Guess(codes.BAD_INDENT, offset, max(len(here[1]), 1), message, cure)
    return None


def _parser_says(front: str, error: yaml.YAMLError) -> Guess:
    mark = getattr(error, "problem_mark", None)
    offset = min(mark.index if mark else 0, max(len(front) - 1, 0))
    said = str(getattr(error, "problem", "") or "it is not YAML")[:100]
    message = f"the front matter cannot be read here: {said}"
    cure = "write `key: value`, one to a line; quote values that have marks in them"
    return Guess(codes.YAML_SYNTAX, offset, 1, message, cure)


def _deep(_: str, error: yaml.YAMLError) -> Guess | None:
    if not isinstance(error, TooDeep) or error.problem_mark is None:
        return None
    message = f"lists and groups are more than {MOST_DEPTH} deep in one another here"
    return Guess(codes.TOO_DEEP, error.problem_mark.index, 1, message, "write each item of a list after one hyphen")


_LOOKS: Final[tuple[Callable[[str, yaml.YAMLError], Guess | None], ...]] = (
    _deep,
    _tab,
    _smart_quote,
    bullet,
    _mark,
    _bracket,
    _words_after_quotes,
    _quote,
    _colon,
    _open,
    joined,
    _comma,
    _indent,
)
