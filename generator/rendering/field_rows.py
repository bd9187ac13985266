"""The fields of a placement as rows: what each field is called, and what it says or that it is not stated."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from markupsafe import Markup, escape

from generator.rendering.whose_words import said_in
from generator.schema.derived.field_description import FieldDescription, fields_in
from generator.schema.marks import Control
from generator.schema.placement import Placement
from generator.wording.wording import Wording


class FieldRow(NamedTuple):
    """One row: `said` is what stands there, or `listed` one below the other; neither is there where it is not stated.

    `special` is the field's name where the page draws it in its own way. `own` says that the words are the listing's,
    `link` that they are an address.
    """

    title: Markup
    said: str = ""
    listed: tuple[str, ...] = ()
    special: str = ""
    own: bool = False
    link: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    """A field with all that is known of its row before there is a placement."""

    field: FieldDescription
    name: str
    title: Markup
    matters: bool
    parts: tuple["_Line", ...]


class FieldRows:
    """The filter `placement|field_rows(groups, special, matters, elsewhere)`.

    Every field of the groups has its row, in order, but for those named in `elsewhere`. A field that is not stated has
    one if it is named in `matters`, as `insurance.health` is. A group of keys has a row for each of its keys.
    Words of the catalogue's own vocabularies are in the language that it is `written_in`.
    """

    def __init__(self, wording: Wording, written_in: str) -> None:
        self._wording = wording
        self._written_in = written_in
        self._lines = lru_cache(maxsize=None)(self._planned)  # a handful: one for each list of facts in the templates

    def __call__(
        self,
        placement: Placement,
        groups: tuple[str, ...],
        special: Collection[str] = (),
        matters: tuple[str, ...] = (),
        elsewhere: tuple[str, ...] = (),
    ) -> Iterator[FieldRow]:
        """The rows."""
        for line in self._lines(groups, matters, elsewhere):
            value = getattr(placement, line.name)
            if line.name in special and _is_stated(line.field, value):
                yield FieldRow(line.title, special=line.name)
            else:
                yield from self._rows(line, value)

    def _planned(self, groups: tuple[str, ...], matters: tuple[str, ...], elsewhere: tuple[str, ...]) -> list[_Line]:
        shown = (field for field in fields_in("placement", *groups) if field.name not in elsewhere)
        return list(self._in_lines(shown, "", matters))

    def _in_lines(self, fields: Iterable[FieldDescription], above: str, matters: Collection[str]) -> Iterator[_Line]:
        for field in fields:
            path = above + field.name
            title = escape(self._wording.phrases.title_of(f"placement.{path}"))
            parts = field.parts if field.control is Control.GROUP else ()
            yield _Line(field, field.name, title, path in matters, tuple(self._in_lines(parts, path + ".", matters)))

    def _rows(self, line: _Line, value: Any) -> Iterator[FieldRow]:
        stated = _is_stated(line.field, value)
        if line.matters and not stated:
            yield FieldRow(line.title)
        elif line.parts:
            for group in (value or ()) if line.field.many else (value,):
                for part in line.parts:
                    yield from self._rows(part, getattr(group, part.name, None))
        elif stated:
            yield self._row(line, value)

    def _row(self, line: _Line, value: Any) -> FieldRow:
        field = line.field
        own = field.words and not field.vocabulary
        if not field.many:
            return FieldRow(line.title, self._said(value, field), own=own, link=field.control is Control.ADDRESS)
        listed = tuple(self._said(one, field) for one in value)
        if field.words:
            return FieldRow(line.title, listed=listed, own=own)
        return FieldRow(line.title, Markup(", ").join(listed))

    def _said(self, value: Any, field: FieldDescription) -> str:
        said = self._wording.values.said(value, field)
        if not field.vocabulary or self._wording.names.are_known(field.vocabulary):
            return said
        return said_in(said, self._written_in, self._wording.language)


def _is_stated(field: FieldDescription, value: Any) -> bool:
    """Whether `value` says anything: an empty list does where it is not what leaving the key out comes to."""
    return value is not None and (value != () or field.default != ())
