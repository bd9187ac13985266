"""Lines of a front matter that are YAML and yet neither a key with a value nor part of the line above."""

import re

from generator.diagnostics.diagnostic import Diagnostic
from generator.reading import codes
from generator.reading.causes import bullet, joined
from generator.reading.document import Document
from generator.reading.guess import Guess, Mend, blamed, told

_EQUALS = re.compile(r"([\w-]+)[ ]*=[ ]*([^\n]{1,60})")
_WIDE = re.compile(r"([\w-]+)[ ]*([\uff1a\ufe55\u2236\ua789])[ ]*([^\n]{0,60})")
_HYPHEN = re.compile(r"[ ]*([-\u2010-\u2015\u2212])(?=\w)|[ ]*([\u2010-\u2015\u2212])[ ]")


def stray_line(document: Document, part: str, first: int) -> Diagnostic:
    """What is wrong with such a line, which is line `first` of its file."""
    guess = joined(part) or _equals(part) or _wide(part) or bullet(part) or _hyphen(part)
    if guess is None:
        message = "this line is neither a key with a value nor part of the line above"
        cure = "write a value on one line; or begin each further line of it with two spaces"
        guess = Guess(codes.YAML_SYNTAX, 0, len(part.split("\n", 1)[0]), message, cure)
    return told(document, part, first, guess)


def _equals(part: str) -> Guess | None:
    pair = _EQUALS.match(part)
    if pair is None:
        return None
    message = "there is an equals sign where a colon belongs"
    mend = Mend(pair.end(1), pair.start(2) - pair.end(1), ": ")
    return Guess(codes.YAML_SYNTAX, 0, len(pair[0]), message, f"write {pair[1]}: {pair[2].rstrip()}", mend)


def _wide(part: str) -> Guess | None:
    """The colon of Chinese and Japanese type, which YAML does not take for one."""
    pair = _WIDE.match(part)
    if pair is None:
        return None
    message = f"this colon is not the plain one: U+{ord(pair[2]):04X}"
    mend = Mend(pair.end(1), pair.start(3) - pair.end(1), ": ")
    return Guess(codes.YAML_SYNTAX, pair.start(2), 1, message, f"write {pair[1]}: {pair[3].rstrip()}", mend)


def _hyphen(part: str) -> Guess | None:
    """An item of a list whose mark YAML does not take for one: no space behind it, or a dash."""
    item = _HYPHEN.match(part)
    if item is None:
        return None
    text = part[item.end() :].split("\n", 1)[0].strip()
    message = "there is no space after the hyphen" if item[1] == "-" else "this dash is not the hyphen of a list"
    return blamed(codes.MISSING_SPACE, item, message, f"write - {text[:60]}", "- " if item[1] else "-")
