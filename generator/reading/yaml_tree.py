"""YAML as a tree of words, each with its place: composed, never constructed into guesses."""

from collections.abc import Callable
from typing import Any, Final, NamedTuple

import yaml

from generator.diagnostics.code import Code
from generator.diagnostics.place import Span
from generator.reading import codes

_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Stretch(NamedTuple):
    """Where something stands, as the parser has it; a span is made of it only where somebody asks."""

    start: Any
    end: Any
    above: int

    @property
    def span(self) -> Span:
        """The span in the file, `above` lines of which stand above the front matter."""
        return Span(
            line=self.start.line + 1 + self.above,
            column=self.start.column + 1,
            end_line=self.end.line + 1 + self.above,
            end_column=self.end.column + 1,
        )


class Scalar(NamedTuple):
    """A word: its text, where it stands, and whether it stands there without quotes."""

    text: str
    stretch: Stretch
    plain: bool

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.stretch.span


class Sequence(NamedTuple):
    """A list of nodes."""

    items: "list[Node]"
    stretch: Stretch

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.stretch.span


class Mapping(NamedTuple):
    """Keys with their values, in order."""

    entries: "list[tuple[Scalar, Node]]"
    stretch: Stretch

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.stretch.span

    def get(self, key: str) -> "tuple[Scalar, Node] | None":
        """The first entry called `key`."""
        return next((entry for entry in self.entries if entry[0].text == key), None)


Node = Scalar | Sequence | Mapping


MOST_DEPTH: Final = 12
"""Lists and groups inside one another; a record has five at most."""


class TooDeep(yaml.MarkedYAMLError):
    """Raised where lists and groups are deeper in one another than any record has them."""


class Problem(NamedTuple):
    """Something that YAML allows and we do not."""

    code: Code
    span: Span
    message: str
    cure: str


def compose(text: str, line: int) -> tuple[Node | None, list[Problem]]:
    """The tree of `text`, whose first line is line `line` of its file, and what is not allowed in it.

    Raises yaml.YAMLError where the text is not YAML, and its TooDeep where it is too deep.
    """
    builder = _Builder(text, line - 1)
    loader = _LOADER(text)
    try:
        return builder.document(loader.get_event), builder.problems
    finally:
        loader.dispose()


class _Builder:
    """Builds nodes from events with a stack of its own, so that depth costs no recursion."""

    def __init__(self, text: str, above: int) -> None:
        self.text = text
        self.above = above
        self.problems: list[Problem] = []

    def document(self, following: Callable[[], Any]) -> Node | None:
        items: list[Any] = []
        stack: list[tuple[list[Any], Any]] = []
        while (event := following()) is not None:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                if event.anchor or event.tag:
                    self.refused(event)
                stretch = Stretch(event.start_mark, event.end_mark, self.above)
                items.append(Scalar(self.words(event), stretch, not event.style))
            elif kind is yaml.SequenceStartEvent or kind is yaml.MappingStartEvent:
                self.refused(event)
                if len(stack) >= MOST_DEPTH:
                    raise TooDeep(problem="too deep", problem_mark=event.start_mark)
                stack.append((items, event))
                items = []
            elif kind is yaml.SequenceEndEvent or kind is yaml.MappingEndEvent:
                (above, start), inner = stack.pop(), items
                above.append(self.collection(inner, start, self.stretch(start, event)))
                items = above
            elif kind is yaml.AliasEvent:
                self.refused(event)
                items.append(Scalar("", self.stretch(event, event), plain=True))
        return items[0] if items else None

    def words(self, event: Any) -> str:
        """A scalar's text; one without quotes keeps its lines, which YAML folds: each may be an item of a list."""
        start, end = event.start_mark, event.end_mark
        if event.style or start.line == end.line:
            return str(event.value)
        return "\n".join(line.strip() for line in self.text[start.index : end.index].splitlines())

    def collection(self, items: list[Any], start: Any, stretch: Stretch) -> Node:
        if isinstance(start, yaml.SequenceStartEvent):
            return Sequence(items, stretch)
        pairs = zip(items[::2], items[1::2], strict=True)
        entries = [(self.key(key), value) for key, value in pairs]
        self.repeated([key for key, _ in entries])
        return Mapping(entries, stretch)

    def key(self, node: Node) -> Scalar:
        if not isinstance(node, Scalar):
            self.problems.append(
                Problem(codes.ODD_KEY, node.span, "a key is one word", "write the key as a word and a colon")
            )
            return Scalar("", node.stretch, plain=True)
        if node.text == "<<" and node.plain:
            self.problems.append(
                Problem(codes.MERGE_KEY, node.span, "merge keys are not used here", "write out the keys one by one")
            )
        return node

    def repeated(self, keys: list[Scalar]) -> None:
        if len({key.text for key in keys}) == len(keys):
            return
        first: dict[str, Scalar] = {}
        for key in keys:
            if key.text in first and key.text not in {"", "<<"}:
                message = f"`{key.text[:60]}` is already there on line {first[key.text].span.line}"
                self.problems.append(Problem(codes.REPEATED_KEY, key.span, message, "keep the one that is meant"))
            first.setdefault(key.text, key)

    def refused(self, event: Any) -> None:
        if event.anchor:
            cure = "write the value out; a text that begins with & or * needs quotes"
            self.problems.append(
                Problem(codes.ANCHOR, self.stretch(event, event).span, "anchors and aliases are not used here", cure)
            )
        if getattr(event, "tag", None):
            cure = "leave the tag out; a text that begins with ! needs quotes"
            self.problems.append(Problem(codes.TAG, self.stretch(event, event).span, "tags are not used here", cure))

    def stretch(self, start: Any, end: Any) -> Stretch:
        return Stretch(start.start_mark, end.end_mark, self.above)
