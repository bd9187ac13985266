"""Values in quotation marks that YAML does not know, which would become part of the text."""

import re
from collections.abc import Iterator
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.reading import codes
from generator.reading.document import Document
from generator.reading.yaml_tree import Mapping, Node, Scalar, Sequence
from generator.schema.as_yaml import quoted

_MARKS: Final = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u201a\u300c\u300d"
_WHOLE: Final = re.compile(rf"([{_MARKS}])\s*([^{_MARKS}\"]+?)\s*[{_MARKS}]")


def curly_quotes(document: Document, front: str, tree: Mapping) -> list[Diagnostic]:
    """One for each value that stands whole within such marks."""
    if not any(mark in front for mark in _MARKS):
        return []
    return [_told(document, scalar, found) for scalar, found in _within(tree)]


def _within(tree: Mapping) -> Iterator[tuple[Scalar, re.Match[str]]]:
    waiting: list[Node] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Mapping):
            waiting += [value for _, value in reversed(node.entries)]
        elif isinstance(node, Sequence):
            waiting += reversed(node.items)
        elif node.plain and (found := _WHOLE.fullmatch(node.text)):
            yield node, found


def _told(document: Document, scalar: Scalar, found: re.Match[str]) -> Diagnostic:
    message = "these are curly quotation marks, which YAML takes for part of the text"
    keep = f'"{scalar.text}"'
    cure = f"write {quoted(found[2])}; to keep the marks, write {keep}"
    return codes.SMART_QUOTES.at(document.place(scalar.span), message, cure=cure)
