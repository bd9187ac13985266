"""No regular expression takes out of proportion longer for a longer text: ten times as much, twelve times as long.

Each is fed with its own parts, over and over: the letters that it names, alone and in pairs, where a pattern that goes
back on itself does so most.
"""

import importlib
import pkgutil
import re
import time
from collections.abc import Callable, Iterator
from functools import cache
from itertools import permutations
from pathlib import Path
from re import _parser
from types import ModuleType
from typing import Any, Final

import generator
from generator.schema.kinds.briefly import MOST_LETTERS

LENGTHS: Final = (1_000, 10_000, 100_000)
BRIEF: Final = ("generator.schema.kinds.moment_words", "generator.schema.kinds.pay.", "generator.schema.kinds.money")
"""Rooms whose patterns see nothing longer than MOST_LETTERS."""
MOST: Final = 12
"""Times as long for ten times as much."""
UNHEARD: Final = 0.004
"""Seconds below which a clock tells nothing."""
PARTS: Final = 7
"""Letters of a pattern that are tried in pairs."""


def patterns() -> dict[str, tuple[re.Pattern[str], bool]]:
    """Each pattern by where it stands, and whether it is only ever held against the beginning of a text."""
    found: dict[str, tuple[re.Pattern[str], bool]] = {}
    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        if module.name.endswith("__main__"):
            continue
        room = importlib.import_module(module.name)
        for name, value in vars(room).items():
            for number, pattern in enumerate(_within(value)):
                if isinstance(pattern.pattern, str):
                    found[f"{module.name}.{name}.{number}"] = pattern, _anchored(room, name)
    seen: dict[tuple[str, int, bool], str] = {}
    for where, (pattern, anchored) in found.items():
        seen.setdefault((pattern.pattern, pattern.flags, anchored), where)
    return {where: found[where] for where in seen.values()}


def _anchored(module: ModuleType, name: str) -> bool:
    """Whether a pattern is asked by `match` and `fullmatch` alone, where it is asked at all in its module."""
    asked = set(re.findall(rf"\b{name}\.(match|fullmatch|search|sub|subn|split|findall|finditer)\b", _source(module)))
    return bool(asked) and asked <= {"match", "fullmatch"}


@cache
def _source(module: ModuleType) -> str:
    return Path(str(module.__file__)).read_text("utf-8")


def _within(value: Any, depth: int = 0) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 3 and isinstance(value, dict):
        for each in [*value.keys(), *value.values()]:
            yield from _within(each, depth + 1)
    elif depth < 3 and isinstance(value, tuple | list | set | frozenset):
        for each in value:
            yield from _within(each, depth + 1)


def letters(pattern: re.Pattern[str]) -> list[str]:
    """One letter for each part of a pattern, in its order."""
    return list(dict.fromkeys(_letters(_parser.parse(pattern.pattern, pattern.flags))))


def _letters(parsed: Any) -> Iterator[str]:
    if isinstance(parsed, tuple) and len(parsed) == 2 and str(parsed[0]) in _LETTER:
        yield _LETTER[str(parsed[0])](parsed[1])
    elif isinstance(parsed, tuple | list | _parser.SubPattern):
        for each in parsed:
            yield from _letters(each)


_OF_A_CATEGORY: Final = {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a"}
_LETTER: Final[dict[str, Callable[[Any], str]]] = {
    "LITERAL": chr,
    "NOT_LITERAL": chr,
    "RANGE": lambda bounds: chr(bounds[0]),
    "CATEGORY": lambda category: _OF_A_CATEGORY.get(str(category), "-"),
    "ANY": lambda _: "x",
}


def inputs(pattern: re.Pattern[str]) -> list[str]:
    parts = [*letters(pattern)[:PARTS], "a", " "]
    return sorted({*parts, *(a + b for a, b in permutations(parts[:PARTS], 2))})


def spent(pattern: re.Pattern[str], text: str, *, anchored: bool) -> float:
    began = time.process_time()
    if anchored:
        pattern.match(text)
        pattern.fullmatch(text)
    else:
        sum(1 for _ in pattern.finditer(text))
    return time.process_time() - began


def growth(
    pattern: re.Pattern[str], *, anchored: bool, lengths: tuple[int, ...] = LENGTHS
) -> list[tuple[str, int, float]]:
    """The inputs at which it takes out of proportion longer."""
    wrong: list[object] = []
    for unit in inputs(pattern):
        before = max(UNHEARD, spent(pattern, unit * (lengths[0] // len(unit)) + "\0", anchored=anchored))
        for length in lengths[1:]:
            text = unit * (length // len(unit)) + "\0"
            now = spent(pattern, text, anchored=anchored)
            if now > MOST * before and (now := min(now, spent(pattern, text, anchored=anchored))) > MOST * before:
                wrong.append((unit, length, now / before))
                break
            before = max(UNHEARD, now)
    return wrong


def test_no_pattern_takes_out_of_proportion_longer_for_a_longer_text():
    brief = (MOST_LETTERS // 10, MOST_LETTERS)
    told = {
        where: growth(pattern, anchored=anchored, lengths=brief if where.startswith(BRIEF) else LENGTHS)
        for where, (pattern, anchored) in patterns().items()
    }
    assert {where: wrong for where, wrong in told.items() if wrong} == {}


def test_a_pattern_that_goes_back_on_itself_is_found_out():
    assert growth(re.compile(r"\s+\d"), anchored=False)
    assert not growth(re.compile(r"(?<!\s)\s++\d"), anchored=False)
