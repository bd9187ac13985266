"""What a placement says in words, with the place of each: what rules look through for a turn of phrase."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from generator.diagnostics.place import Place
from generator.reading.document import Document, Route
from generator.rules.body_text import prose, spot
from generator.schema.placement import Placement

_LINES: Final = ("title", "summary", "working_time", "monitoring", "evaluation", "security_clearance")
_LISTS: Final = ("documents", "steps", "tasks")
_NOT: Final = re.compile(
    r"\b(?:no|not|never|without|nor|don't|do\s+not|free\s+of|neither|instead\s+of|kein\w*|ohne|nicht|sans|pas\s+de|aucune?|sin|ni|"
    r"ning[uú]n\w*|sem|nenhum\w*)\b[^.!?;\n]{0,40}$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words and where they stand: at `route` of the front matter, or in the body where there is none."""

    words: str
    document: Document
    route: Route = ()

    def place(self, start: int, end: int) -> Place:
        """Where a stretch of the words stands."""
        return self.document.at(*self.route) if self.route else spot(self.document, start, end)


def texts(placement: Placement, document: Document) -> Iterator[Text]:
    """The sentences of the front matter, and the body without its code."""
    for name in _LINES:
        if words := getattr(placement, name):
            yield Text(words=words, document=document, route=(name,))
    for name in _LISTS:
        for number, words in enumerate(getattr(placement, name)):
            yield Text(words=words, document=document, route=(name, number))
    yield from body_of(document)


def body_of(document: Document) -> Iterator[Text]:
    """The body without its code, where there is one."""
    if document.body:
        yield Text(words=prose(document.body), document=document)


def found(phrase: re.Pattern[str], within: Iterable[Text]) -> Iterator[tuple[str, Place]]:
    """The first stretch of each text that `phrase` matches and that is not said of what is not wanted.

    `phrase` is in small letters, and minds them: ignoring capitals takes it three times as long.
    """
    for text in within:
        low = small(text.words)
        for match in phrase.finditer(low):
            start, end = match.span()
            if not _NOT.search(low[max(0, start - 60) : start]):
                yield " ".join(text.words[start:end].split())[:60], text.place(start, end)
                break


def small(words: str) -> str:
    """`words` in small letters, each where it stood."""
    small = words.lower()
    if len(small) == len(words):
        return small
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in words)
