"""Values as one writes them: each that was mended in reading is written as it was understood."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from generator.mending.edits import Edit
from generator.reading.document import Document, line_of
from generator.reading.yaml_tree import Mapping, Node, Scalar
from generator.reading.yaml_tree import Sequence as Listed
from generator.schema.as_yaml import as_yaml, in_block, in_quotes
from generator.schema.derived.as_written import as_written
from generator.schema.derived.field_description import FieldDescription, fields_of
from generator.schema.kinds.limit import Limit
from generator.schema.marks import Control
from generator.schema.records import Record
from generator.schema.tracking import untracked
from generator.schema.words import Words
from generator.vocabularies.folding import fold

_MONEY: Final = frozenset({"amount", "currency", "period", "bound", "basis", "negotiable", "paid"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Canonical:
    """What finds the edits of a document; `words` are those that it is written in."""

    document: Document
    words: Words

    def edits(self, kind: str, record: Record) -> Iterator[Edit]:
        """The edits that write the values of `record`, which is of `kind`, as one writes them."""
        if self.document.front is not None:
            yield from self._within(self.document.front, fields_of(kind), record, flow=False)

    def _within(
        self, front: Mapping, fields: Sequence[FieldDescription], record: object, *, flow: bool
    ) -> Iterator[Edit]:
        by_name = {field.name: field for field in fields}
        for key, node in front.entries:
            field = by_name.get(key.text)
            value = getattr(record, key.text, None) if field else None
            if field is not None and value is not None and value != ():
                yield from self._of(node, field, value, flow=flow)

    def _of(self, node: Node, field: FieldDescription, value: Any, *, flow: bool) -> Iterator[Edit]:
        flow = flow or self._opens(node)
        if isinstance(node, Listed):
            if field.many and isinstance(value, tuple) and len(value) == len(node.items):
                for item, one in zip(node.items, value, strict=True):
                    yield from self._one(item, field, one, flow=flow)
        elif not field.many:
            yield from self._one(node, field, value, flow=flow)
        elif isinstance(value, tuple) and len(value) == 1:
            yield from self._one(node, field, value[0], flow=flow)

    def _one(self, node: Node, field: FieldDescription, value: Any, *, flow: bool) -> Iterator[Edit]:
        grouped = field.parts and not isinstance(value, str | Limit)
        if isinstance(node, Mapping):
            if grouped:
                yield from self._within(node, field.parts, value, flow=flow or self._opens(node))
            return
        if isinstance(node, Listed) or node.span.line != node.span.end_line:
            return
        said, written = self._said(node.text, field, value), self._as_it_is(node)
        if said is None or (said == node.text and not written.startswith("'")):
            return
        text = in_quotes(said) if written[:1] in {'"', "'"} else as_yaml(said) if flow else in_block(said)
        if text != written:
            yield Edit(span=node.span, text=text)

    def _said(self, text: str, field: FieldDescription, value: Any) -> str | None:
        """How one writes `value`; None where what stands there is as good."""
        if isinstance(value, Limit) or field.control is Control.POINT:
            return None  # how exact a figure is stays for its author to say
        if field.parts and not isinstance(value, str):
            said = as_written(value, _single(field))
            return _sum(said) or self._language(said)
        if field.vocabulary:
            return self._word(text, field.vocabulary, str(value))
        said = as_written(value, _single(field))
        if field.control is Control.ADDRESS and isinstance(said, str):
            return untracked(text if said in {f"mailto:{text}", f"{text}/"} else said)
        return said if isinstance(said, str) else None

    def _language(self, said: object) -> str | None:
        """A language and its level on one line, where that is all there is to say."""
        any_of = said.get("any") if isinstance(said, dict) and len(said) == 1 else None
        only = any_of[0] if isinstance(any_of, list) and len(any_of) == 1 else said
        known = self.words.of("languages")
        if known is None or not isinstance(only, dict) or only.keys() != {"language", "level"}:
            return None
        return f"{known.name(str(only['language']))} {only['level']}"

    def _word(self, text: str, vocabulary: str, key: str) -> str | None:
        """A word of a list by its name, its key or, for a field of education, its slug: whichever was written."""
        known = self.words.of(vocabulary)
        entry = known.entries.get(key) if known else None
        if entry is None:
            return text
        ways = [entry.slug, entry.key] if vocabulary == "fields" else [entry.name, entry.key, entry.slug]
        return next((way for way in ways if fold(way) == fold(text)), ways[0])

    def _opens(self, node: Node) -> bool:
        """Whether a list or a group stands in brackets, in which a comma and a bracket need quotes."""
        return not isinstance(node, Scalar) and self._as_it_is(node)[:1] in {"[", "{"}

    def _as_it_is(self, node: Node) -> str:
        """The first line of what stands there, as it was written."""
        span = node.span
        line = line_of(self.document.text, span.line)
        return line[span.column - 1 : span.end_column - 1 if span.end_line == span.line else None]


def _single(field: FieldDescription) -> FieldDescription:
    return replace(field, many=False) if field.many else field


def _sum(said: object) -> str | None:
    """A sum of money on one line, where that is all there is to say."""
    if not isinstance(said, dict) or not {"amount", "currency", "period"} <= said.keys() <= _MONEY:
        return None
    bound = f"{said['bound']} ".replace("-", " ") if "bound" in said else ""
    behind = ", negotiable" if said.get("negotiable") == "yes" else ""
    basis = f" {said['basis']}" if "basis" in said else ""
    return f"{bound}{said['amount']} {said['currency']} per {said['period']}{basis}{behind}"
