"""One judgement for every list: a single word is a list of one, and what was meant as several is told as a list.

A comma, a bullet, a number or a new line between words may stand between items, or inside one; so they are never
split in silence. The cure has the list, and where the whole may be one item, that as well.
"""

import re
from collections.abc import Sequence
from typing import Final

from pydantic import BeforeValidator, Field
from pydantic.fields import FieldInfo

from generator.schema import codes
from generator.schema.as_yaml import as_yaml
from generator.schema.refusal import Refusal

_BULLETS: Final = "\u2022\u2023\u25e6\u25aa\u25cf\u00b7\u25ab\u25cb"
_MARKED: Final = re.compile(rf"(?:^|\s)(?:[{_BULLETS}]|[*\u2013\u2014-](?=\s))\s*")
_MARK: Final = re.compile(rf"^\s*(?:[{_BULLETS}*\u2013\u2014+-]|\d{{1,2}}[.)](?=\s))\s*")
_NUMBERED: Final = re.compile(r"(?:^|\s)(\d{1,2})[.)]\s+")
_COMMA: Final = re.compile(r"(?:(?<!\s)\s++)?[,;]\s*(?![^(\[{]{0,300}[)\]}])")
_WORDY: Final = re.compile(r"(?:(?<!\s)\s++)?[,;/&+]\s*+|(?<!\s)\s++(?:and|or|und|oder|et|ou)\s++", re.IGNORECASE)
_MOST: Final = 6000
"""Characters that a list may have; what is longer is too long for any, and is not taken apart."""
_SHOWN: Final = 400
"""Characters of a list that a cure shows; of a longer one it tells how to write it."""


def listed(value: object) -> object:
    """Take a single word as a list of one; refuse a list that a comma inside brackets has torn, or with empty items."""
    if isinstance(value, str):
        if len(value) <= _MOST:
            _as_lines(value)
        return [value]
    if isinstance(value, dict):
        return [value]
    if isinstance(value, list):
        whole(value)
    return value


def words_listed(value: object) -> object:
    """The same for words that are free: a line with commas may be several of them, or one."""
    items = listed(value)
    if isinstance(value, str) and len(parts := _parted(_COMMA, value)) > 1:
        cure = f"write a list: {_shown(parts)}; or, if it is one thing, {as_yaml([value.strip()])}"
        raise Refusal(codes.UNCLEAR_LIST, "this may be one thing, or several with commas between", cure)
    return items


def choices_listed(value: object) -> object:
    """The same for words of a closed list, in which nothing stands between two words but what parts them."""
    if isinstance(value, str) and len(parts := _parted(_WORDY, value)) > 1:
        raise Refusal(codes.UNCLEAR_LIST, "these are several words in one", f"write a list: {_shown(parts)}")
    return listed(value)


def at_most(most: int, least: int = 0) -> tuple[FieldInfo, BeforeValidator]:
    """The bounds of a list, judged before any of its items is: looking for what was meant by each is dear."""

    def check(value: object) -> object:
        if isinstance(value, list) and len(value) > most:
            told = f"this list has {len(value)} items, and there is room for {most}"
            raise Refusal(codes.OUT_OF_RANGE, told, f"keep the {most} that matter most")
        return value

    return Field(min_length=least or None, max_length=most), BeforeValidator(check)


def _as_lines(text: str) -> None:
    """Raise Refusal where bullets, numbers or new lines make items of a text."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        items = [_MARK.sub("", line).strip() for line in lines]
        one = as_yaml([" ".join(text.split())])
        also = "" if any(_MARK.match(line) for line in lines) else f"; or, if it is one, {one}"
        raise Refusal(
            codes.UNCLEAR_LIST, "these are lines without a hyphen before each", f"write {_shown(items)}{also}"
        )
    for items in (_parted(_MARKED, text) if _MARKED.match(text) else [], _numbered(text)):
        if len(items) > 1:
            raise Refusal(codes.UNCLEAR_LIST, "these are several items in one line", f"write {_shown(items)}")


def _numbered(text: str) -> list[str]:
    """The items of `1. Count birds 2. Map marsh`; none where the numbers do not go up from one."""
    numbers = [int(number) for number in _NUMBERED.findall(text)]
    items = [item.strip() for item in _NUMBERED.split(text)[2::2]]
    return items if numbers == list(range(1, len(items) + 1)) and _NUMBERED.match(text) else []


def _parted(between: re.Pattern[str], text: str) -> list[str]:
    said = " ".join(text.split())
    return [part.strip() for part in between.split(said) if part.strip()] if len(said) <= _MOST else [said]


def whole(items: Sequence[object]) -> None:
    """Raise Refusal where a comma inside brackets tore an item in two, or an item is empty."""
    if not all(isinstance(item, str) for item in items):
        return
    said = [str(item) for item in items]
    mended = _mended(said)
    if mended != said:
        raise Refusal(codes.UNCLEAR_LIST, "a comma inside brackets tore an item in two", f"write {_shown(mended)}")
    if said and not all(item.strip() for item in said):
        rest = [item for item in said if item.strip()]
        cure = f"write {_shown(rest)}" if rest else "leave the key out, or write its items"
        raise Refusal(codes.UNCLEAR_LIST, "an item of this list is empty", cure)


def _mended(items: list[str]) -> list[str]:
    """The items, those joined again whose brackets close in a later one."""
    whole: list[str] = []
    opened: list[str] = []
    for item in items:
        opened.append(item)
        joined = ", ".join(opened)
        if joined.count("(") <= joined.count(")"):
            whole.append(joined)
            opened = []
    return whole + opened


def _shown(items: Sequence[str]) -> str:
    """A list as it would be written, or how to write it where it is long."""
    shown = as_yaml(list(items))
    return shown if len(shown) <= _SHOWN else f"each on a line of its own, after a hyphen:  - {items[0][:80]}"
