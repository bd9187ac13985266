r"""Text: one line, several lines, or a list of lines, free of characters that deceive.

`Label`:
    Quiet  room       -> Quiet room
    2027              -> 2027
    ""                -> ! this is too short to say anything
    [a, b]            -> ! this takes one text
    "\u3164\u3164"    -> ! the text has a character that does not show as what it is: U+3164 HANGUL FILLER
    "Quiet\u200broom" -> ! the text has a character that does not show as what it is: U+200B ZERO WIDTH SPACE

`Name`:
    Harbour -> Harbour
    H       -> ! this is too short to say anything

`Title`:
    Robotics intern -> Robotics intern
    Int             -> ! this is too short to say anything

`Sentence`:
    Build a robot.    -> Build a robot.
    {Build: a robot.} -> ! this takes one text

`Note`:
    Bring boots. -> Bring boots.
    []           -> ! this takes one text

`Labels`:
    [Python, Linux] -> [Python, Linux]
    Python          -> [Python]
    Python, Linux   -> ! this may be one thing, or several with commas between
    [[Python]]      -> ! this takes one text

`ProperName`:
    Nordlys Robotics -> Nordlys Robotics
    N                -> ! this is too short to say anything

`Identifier`:
    PT 501 234 567 -> PT 501 234 567
    [a, b]         -> ! this takes one text

`Identifiers`:
    [harbour-interns] -> [harbour-interns]
    harbour-interns   -> [harbour-interns]
    [[a]]             -> ! this takes one text

`Sentences`:
    [Build it., Test it.] -> [Build it., Test it.]
    Build it.             -> [Build it.]
    "a\u202eb"            -> ! the text has a character that does not show as what it is: U+202E RIGHT-TO-LEFT OVERRIDE
"""

import re
import unicodedata
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic.fields import FieldInfo

from generator.schema import codes
from generator.schema.kinds import written
from generator.schema.kinds.several import at_most, listed, words_listed
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

# C0 and C1 controls but tab and line end, bidirectional overrides and isolates, invisible operators, tag characters,
# interlinear and object anchors, lone surrogates, non-characters, fillers that are letters by name alone: none shows,
# each can deceive (UTR 36, UTS 39).
_DECEPTIVE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2028\u2029"
    "\u115f\u1160\u2060-\u206f\u2800\u3164\uffa0\ufeff\ufff9-\ufffc\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_STACKED = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4,}")


def plain(word: object) -> str:
    """Take a word as text: composed (Unicode NFC), white space folded; refuse lists and deceptive characters."""
    if not isinstance(word, str):
        raise Refusal(codes.WRONG_SHAPE, "this takes one text", "write the value on the same line as the key")
    return unmarked(" ".join(word.split()))


def unmarked(text: str) -> str:
    """`text` composed, if no character in it deceives."""
    if text.isascii() and text.isprintable():
        return text
    found = deceiving(text)
    if found:
        raise Refusal(codes.UNSAFE_TEXT, *found[0].told)
    return unicodedata.normalize("NFC", text)


class Deceiving(NamedTuple):
    """A character that does not show as what it is, and its offset in the text."""

    offset: int
    character: str

    @property
    def told(self) -> tuple[str, str]:
        """A message and a cure."""
        named = f"U+{ord(self.character):04X} {unicodedata.name(self.character, 'control character')}"
        message = f"the text has a character that does not show as what it is: {named}"
        return message, "delete that character and type the words again by hand"


def deceiving(text: str) -> list[Deceiving]:
    """The first of each kind of deceptive character in `text`, in order; a stack of accents is one kind."""
    found: dict[str, Deceiving] = {}
    for match in _DECEPTIVE.finditer(text):
        found.setdefault(match[0], Deceiving(match.start(), match[0]))
    stacked = _STACKED.search(text)
    return [*found.values(), *([Deceiving(stacked.start(), stacked[0][0])] if stacked else [])]


def without_deception(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` composed and without its deceptive characters, and which ones those were, such as `U+202E`."""
    lines = "\n".join(text.splitlines())
    bare = _DECEPTIVE.sub("", lines)
    marks = _DECEPTIVE.findall(lines) + _STACKED.findall(bare)
    named = dict.fromkeys(f"U+{ord(mark[0]):04X}" for mark in marks)
    return unicodedata.normalize("NFC", _STACKED.sub("", bare)), tuple(named)


def sized(least: int, most: int) -> BeforeValidator:
    """A check that a line has between `least` and `most` characters."""

    def check(word: object) -> str:
        text = plain(word)
        if len(text) > most:
            raise Refusal(
                codes.WRONG_LENGTH,
                f"this has {len(text)} characters, and there is room for {most}",
                "shorten it; details belong in the text below the front matter",
            )
        if len(text) < least:
            raise Refusal(codes.WRONG_LENGTH, "this is too short to say anything", f"write at least {least} characters")
        return text

    return BeforeValidator(check)


def _between(least: int, most: int) -> tuple[BeforeValidator, FieldInfo, WithJsonSchema]:
    """A reader of text of this length, with its limits and its JSON Schema."""
    return sized(least, most), Field(min_length=least, max_length=most), WithJsonSchema(written.text(least, most))


_WORDS = Asked(Control.LINE, words=True)
Label = Annotated[str, *_between(1, 80), _WORDS]
Identifier = Annotated[str, *_between(1, 80), Asked(Control.LINE)]
"""A number in a register, an account, a file's name: the same in every language."""
Name = Annotated[str, *_between(2, 120), _WORDS]
ProperName = Annotated[str, *_between(2, 120), Asked(Control.LINE)]
"""What somebody is called in every language."""
Title = Annotated[str, *_between(4, 120), _WORDS]
Sentence = Annotated[str, *_between(1, 300), _WORDS]
Note = Annotated[str, *_between(1, 1000), Asked(Control.LINES, words=True)]
Labels = Annotated[tuple[Label, ...], BeforeValidator(words_listed), *at_most(20), written.Several()]
Identifiers = Annotated[tuple[Identifier, ...], BeforeValidator(listed), *at_most(20), written.Several()]
Sentences = Annotated[tuple[Sentence, ...], BeforeValidator(listed), *at_most(20), written.Several()]
