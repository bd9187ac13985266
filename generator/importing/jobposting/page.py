"""The JSON-LD of a saved page (JSON-LD 1.1, 7: `script` elements of type application/ld+json)."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any, Final

from generator.importing.json_places import deepest

MOST_DEPTH: Final = 40
MOST_POSTINGS: Final = 1_000
_COMMENT: Final = re.compile(r"^\s*(?:/\*)?<!\[CDATA\[(?:\*/)?|(?:/\*)?\]\]>(?:\*/)?\s*$")
_TRAILING: Final = re.compile(r",(?=\s*[}\]])")


class _Scripts(HTMLParser):
    """Gathers the texts of the scripts that hold JSON-LD, with the line each begins on."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[tuple[int, str]] = []
        self.inside = False
        self.canonical = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "script" and said.get("type", "").partition(";")[0].strip().casefold() == "application/ld+json":
            self.inside = True
            self.found.append((self.getpos()[0], ""))
        elif tag == "link" and said.get("rel", "").casefold() == "canonical":
            self.canonical = said.get("href", "")

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "script"

    def handle_data(self, data: str) -> None:
        if self.inside:
            line, text = self.found[-1]
            self.found[-1] = (line, text + data)


def scripts(text: str) -> tuple[list[tuple[int, str]], str]:
    """The JSON-LD of a page, each with its line, and the page's own address; a text that is JSON is one such."""
    if text.lstrip()[:1] in {"{", "["}:
        return [(1, text)], ""
    parser = _Scripts()
    parser.feed(text)
    return parser.found, parser.canonical


def postings(text: str) -> list[dict[str, Any]]:
    """The postings in a JSON text, wherever they stand in it; raises ValueError where it is no JSON."""
    bare = _COMMENT.sub("", text).strip()
    if deepest(bare) > MOST_DEPTH:
        message = f"brackets nest more than {MOST_DEPTH} deep"
        raise ValueError(message)
    try:
        tree = json.loads(bare, parse_int=str, parse_float=str)
    except json.JSONDecodeError:
        tree = json.loads(_TRAILING.sub("", bare), parse_int=str, parse_float=str)
    return list(_found(tree))[:MOST_POSTINGS]


def _found(tree: Any) -> Iterator[dict[str, Any]]:
    if isinstance(tree, list):
        for item in tree:
            yield from _found(item)
    elif isinstance(tree, dict):
        kinds = tree.get("@type")
        if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
            yield tree
        else:
            for value in tree.values():
                yield from _found(value)
