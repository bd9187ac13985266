"""A record in the making: what each key would say, and which columns it says it for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.diagnostics.diagnostic import Diagnostic
from generator.importing import codes
from generator.importing.table import Row
from generator.schema.about import Example
from generator.schema.derived.field_description import fields_of
from generator.schema.derived.trial import refusals
from generator.schema.refusal import Refusal
from generator.schema.unknown import NOT_STATED
from generator.schema.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A key's value, and the columns that need not be told elsewhere once it is said."""

    key: str
    value: Example
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The entries that the schema takes, and what is to be said of the others.

    `usable` is False where the record lacks something that it must say.
    """

    entries: tuple[Entry, ...]
    diagnostics: tuple[Diagnostic, ...]
    usable: bool

    def told(self) -> frozenset[str]:
        """The columns that the entries tell."""
        return frozenset(column for entry in self.entries for column in entry.columns)

    def front(self) -> Mapping[str, Example]:
        """The front matter."""
        return {entry.key: entry.value for entry in self.entries}


def drafted(record: str, entries: Iterable[Entry], row: Row, known: Words, called: str = "") -> Draft:
    """Keep the entries that the schema takes; a refused value is reported, as an error where its key is required."""
    name = called or f"offer {row.said('Ref.No')[:40]}"
    said = {entry.key: entry for entry in entries if entry.value}
    required = {field.name for field in fields_of(record) if field.required}
    tried = {key: entry.value for key, entry in said.items() if entry.value != NOT_STATED}
    refused = refusals(record, tried, known)
    missing = {
        field.name for field in fields_of(record) if field.required and not said.keys() & {field.name, field.unless}
    }
    diagnostics = [_lacking(row, name, key) for key in sorted(missing)]
    diagnostics += [_diagnosed(row, name, said[key], refusal, key in required) for key, refusal in refused.items()]
    order = [field.name for field in fields_of(record)]
    kept = tuple(said[key] for key in sorted(said, key=order.index) if key not in refused)
    usable = not (required & refused.keys() or missing)
    return Draft(entries=kept, diagnostics=tuple(diagnostics), usable=usable)


def _lacking(row: Row, name: str, key: str) -> Diagnostic:
    message = f"{name} does not say `{key}`, so it was left out"
    return codes.UNUSABLE_OFFER.at(row.place, message, cure="add it to the offer, and import again")


def _diagnosed(row: Row, name: str, entry: Entry, refusal: Refusal, required: bool) -> Diagnostic:
    columns = ", ".join(row.stated(entry.columns)) or entry.key
    place = row.at(next(iter(row.stated(entry.columns)), ""))
    if required:
        message = f"{name}, {columns}: {refusal.message}; the offer was left out"
        return codes.UNUSABLE_OFFER.at(place, message, cure=refusal.cure)
    message = f"{name}, {columns}: {refusal.message}; it is kept as text, and `{entry.key}` is not stated"
    return codes.KEPT_AS_TEXT.at(place, message, cure=refusal.cure)
