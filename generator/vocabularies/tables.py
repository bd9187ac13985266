"""The tables in `data/` that people write: how they are read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from generator.vocabularies.entry import Entry

DATA: Final = Path(__file__).with_name("data")

_BROAD: Final = 2
"""Digits of a broad field's code."""


def fields() -> tuple[Entry, ...]:
    """Read the entries of `fields.txt`, in order; the broader field's code begins the narrower one's."""
    return tuple(
        Entry(
            key=code,
            name=label,
            slug=slug,
            aliases=tuple(aliases),
            parent=code[:-1] if len(code) > _BROAD else None,
        )
        for (code, slug, label), aliases in _paragraphs("fields.txt")
    )


def _paragraphs(name: str) -> Iterator[tuple[list[str], list[str]]]:
    """Each line of a table, cut at its bars, with the words in the indented lines below it."""
    head: list[str] = []
    words: list[str] = []
    for line in lines(name):
        if line.startswith(" "):
            words += _words(line)
            continue
        if head:
            yield head, words
        head, words = [part.strip() for part in line.split("|")], []
    if head:
        yield head, words


def own_words(name: str) -> dict[str, list[str]]:
    """Read the words of a table of lines such as `GB: UK; Britain`, by key."""
    pairs = (line.split(":", 1) for line in lines(name))
    return {key: _words(words) for key, words in pairs}


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Countries that belong together: `members` are keys of countries and of groups before it."""

    key: str
    name: str
    since: date
    source: str
    members: tuple[str, ...]


def groups() -> tuple[Group, ...]:
    """Read the groups of `groups.txt`, in order."""
    return tuple(
        Group(
            key=key,
            name=name,
            since=date.fromisoformat(since),
            source=source,
            members=tuple(code for line in lines for code in line.split()),
        )
        for (key, name, since, source), lines in _paragraphs("groups.txt")
    )


def lines(name: str) -> list[str]:
    """List the lines of a table that say something."""
    text = (DATA / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _words(line: str) -> list[str]:
    return [word.strip() for word in line.split(";") if word.strip()]
