"""What a page says in plain letters that is neither somebody's own words nor the same in every language."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from tests.sites.page_parts import VOID

SPOKEN = ("aria-label", "title", "placeholder", "alt")
"""Attributes that are read out or shown."""
_FOR_SCRIPTS = (
    "again chunk clear closes columns control count expected fact late name open pagefind picked root rows set titled"
)
UNSPOKEN = frozenset([*_FOR_SCRIPTS.split(), "what", "words"])
"""Attributes `data-…` that are for scripts; all others are words that scripts show."""
_WORD = re.compile(r"(?<![\w./@:-])[A-Za-z]{2,}(?![\w./@:-])")
_CODE = re.compile(r"[A-Z]{2,3}\Z")


class Foreign(HTMLParser):
    """Goes through a page in the language `tag`, and notes plain words where nobody says that they are another's.

    A name of an organisation stands in `<bdi>` and is in no language; code is code; a few capitals are a code. The
    title of a page takes no marks, and says what its heading says.
    """

    def __init__(self, tag: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._tag = tag
        self._open: list[tuple[str, bool]] = [("", False)]

    def handle_starttag(self, tag, attrs):
        said = dict(attrs)
        other = said["lang"] != self._tag if said.get("lang") else self._open[-1][1]
        other = other or tag in {"title", "script", "style", "code", "bdi"}
        if not other:
            self.found += [word for name, text in attrs for word in _words(text or "") if _is_said(name)]
        if tag not in VOID:
            self._open.append((tag, other))

    def handle_endtag(self, tag):
        while len(self._open) > 1 and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if not self._open[-1][1]:
            self.found += _words(data)


def foreign(page: str, tag: str) -> list[str]:
    """The plain words of `page`, whose interface is in the language `tag`."""
    made = Foreign(tag)
    made.feed(page)
    return made.found


def _is_said(name: str) -> bool:
    return name in SPOKEN or (name.startswith("data-") and name.removeprefix("data-") not in UNSPOKEN)


def _words(text: str) -> Iterator[str]:
    return (word for word in _WORD.findall(text) if not _CODE.match(word))
