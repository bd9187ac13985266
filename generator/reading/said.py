"""What the nodes of a front matter say: their words, and whether they say anything."""

from typing import Final

from generator.reading.yaml_tree import Node, Scalar, Sequence
from generator.schema.unknown import UNKNOWN

_EMPTY: Final = frozenset({"", "~", "null", "Null", "NULL"})


def words(node: Node) -> object:
    """`node` as plain text, lists and groups; keys that are empty or `not stated` are left out."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [words(item) if said_at_all(item) else "" for item in node.items]
    return {key.text: words(value) for key, value in reversed(node.entries) if stated(value)}


def stated(node: Node) -> bool:
    """Whether a value says anything."""
    if not isinstance(node, Scalar):
        return True
    return said_at_all(node) and not not_stated(node)


def said_at_all(node: Node) -> bool:
    """Whether there is more than nothing, which YAML writes as `null` and `~`, too."""
    return not (isinstance(node, Scalar) and node.plain and node.text in _EMPTY)


def not_stated(node: Node) -> bool:
    """Whether a value is said not to be stated."""
    return isinstance(node, Scalar) and node.plain and node.text.casefold() in UNKNOWN
