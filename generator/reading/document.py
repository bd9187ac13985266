"""A source taken apart: its front matter as words, each with its place, and its body."""

from dataclasses import dataclass

from generator.diagnostics.place import Place, Span
from generator.prose.prose import NOTHING, Prose
from generator.prose.remark import Remark
from generator.reading.said import not_stated
from generator.reading.yaml_tree import Mapping, Node, Scalar, Sequence
from generator.schema.organisation import Organisation

Route = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """`front` is None where there is no front matter that can be read; `body_line` is where the body begins.

    `prose` is the body as it is set, and `remarks` what its readers would stumble over, once the record above it is
    known to be whole. `carried` is an organisation that stands in the front matter of a placement. `broken` are keys
    that are there and whose values cannot be read.
    """

    path: str
    text: str
    front: Mapping | None
    body: str = ""
    prose: Prose = NOTHING
    remarks: tuple[Remark, ...] = ()
    body_line: int = 1
    carried: "Carried | None" = None
    broken: frozenset[str] = frozenset()

    def at(self, *route: str | int) -> Place:
        """Where the value at `route` stands; or its nearest parent that is there; or the first line."""
        node: Node | None = self.front
        span: Span | None = None
        for step in route:
            node = _child(node, step)
            if node is None:
                break
            span = node.span
        return self.place(span)

    def node(self, *route: str | int) -> Node | None:
        """What stands at `route`."""
        node: Node | None = self.front
        for step in route:
            node = _child(node, step)
        return node

    def not_stated(self, *route: str | int) -> bool:
        """Whether somebody looked, and wrote at `route` that it is not stated."""
        node = self.node(*route)
        return node is not None and not_stated(node)

    def key(self, *route: str | int) -> Place:
        """Where the key at the end of `route` stands."""
        node: Node | None = self.front
        for step in route[:-1]:
            node = _child(node, step)
        entry = node.get(str(route[-1])) if isinstance(node, Mapping) else None
        return self.place(entry[0].span) if entry else self.at(*route)

    def place(self, span: Span | None) -> Place:
        """`span` with the line it begins on; the first line where there is none."""
        span = span or Span(line=1, column=1, end_line=1, end_column=4)
        last = self.text.count("\n") + 1
        if span.line > last:  # YAML ends an empty document on the line after the last
            span = Span(line=last, column=1, end_line=last, end_column=2)
        return Place(path=self.path, span=span, excerpt=line_of(self.text, span.line))


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """An organisation in the front matter of a placement, and its block as a document that knows where each key is."""

    record: Organisation
    document: Document


def _child(node: Node | None, step: str | int) -> Node | None:
    if isinstance(node, Mapping):
        entry = node.get(str(step))
        return entry[1] if entry else None
    if isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
        return node.items[step]
    return node if isinstance(node, Scalar) else None


def line_of(text: str, number: int) -> str:
    """Line `number` of `text`, counted from 1 as editors count, without its end; at most 1,000 characters."""
    lines = text.splitlines() if "\n" not in text else text.split("\n")
    return lines[number - 1].rstrip("\r")[:1000] if 0 < number <= len(lines) else ""
