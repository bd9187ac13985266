"""What a row says, key by key, once it is known what its columns mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.importing.columns.columns_file import Columns
from generator.importing.columns.day_order import in_order
from generator.importing.columns.meaning import LEFT_OUT, MARKDOWN, ORGANISATION, PLACE, TEXT, Meaning, field_for
from generator.importing.draft import Entry
from generator.importing.offers.placing import placed
from generator.importing.offers.several import taken
from generator.importing.table import Row, nothing
from generator.schema.derived.field_description import FieldDescription
from generator.schema.words import Words


@dataclass(slots=True, kw_only=True)
class Offer:
    """The entries of a placement and of its organisation, the columns of its text, and those that no key takes."""

    row: Row
    placement: dict[str, Entry] = field(default_factory=dict)
    organisation: dict[str, Entry] = field(default_factory=dict)
    texts: list[tuple[str, bool]] = field(default_factory=list)
    listed: list[str] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)

    @property
    def called(self) -> str:
        """What a report calls it."""
        title = self.placement.get("title")
        return f"offer `{str(title.value)[:40]}`" if title else "this offer"

    def says(self, key: str) -> str:
        """The words of a key of the placement; nothing where it has none."""
        entry = self.placement.get(key)
        return str(entry.value) if entry else ""


def offer_of(row: Row, columns: Columns, known: Words) -> Offer:
    """The offer of a row, with what is so for every offer where the row says nothing."""
    offer = Offer(row=row)
    for column, meaning in columns.meanings.items():
        if meaning.target != LEFT_OUT and meaning.filled(row, column):
            _take(offer, column, meaning, known)
    told = {column for entry in (*offer.placement.values(), *offer.organisation.values()) for column in entry.columns}
    beside = [other for meaning in columns.meanings.values() for other in meaning.others() if row.says(other)]
    offer.listed += [column for column in dict.fromkeys(beside) if column not in {*told, *offer.listed}]
    for target, value in columns.otherwise.items():
        of, key = _part_of(offer, target)
        if key not in of and not ({"mode", "country", "locations"} & of.keys() and target == PLACE):
            of[key] = Entry(key=key, value=value)
    return offer


def _part_of(offer: Offer, target: str) -> tuple[dict[str, Entry], str]:
    if target.startswith(ORGANISATION):
        return offer.organisation, target.removeprefix(ORGANISATION)
    return offer.placement, target


def _take(offer: Offer, column: str, meaning: Meaning, known: Words) -> None:
    told = field_for(meaning.target)
    if nothing(offer.row.said(column)) and (told is None or told.words):
        return
    if told is not None:
        _fill(offer, column, meaning, told, known)
    elif meaning.target in {TEXT, MARKDOWN}:
        offer.texts.append((column, meaning.target == MARKDOWN))
    elif meaning.target == PLACE:
        _put(offer, column, known)
    else:
        offer.listed.append(column)


def _put(offer: Offer, column: str, known: Words) -> None:
    """A place, as far as it has one meaning and nothing else said where it is."""
    found = placed(offer.row.cells[column].text, known)
    if not found or found.keys() & offer.placement.keys():
        offer.listed.append(column)
        offer.unplaced += [] if found else [column]
        return
    for key, value in found.items():
        offer.placement[key] = Entry(key=key, value=value, columns=(column,))


def _fill(offer: Offer, column: str, meaning: Meaning, told: FieldDescription, known: Words) -> None:
    columns = (column, *meaning.others())
    of, key = _part_of(offer, meaning.target)
    group, _, part = key.partition(".")
    entry = of.get(group)
    words = in_order(meaning.filled(offer.row, column), meaning.order)
    if entry and not part:
        offer.listed.append(column)
    elif part:
        value = dict(entry.value) if entry and isinstance(entry.value, Mapping) else {}
        both = (*(entry.columns if entry else ()), *columns)
        of[group] = Entry(key=group, value={**value, part: words}, columns=both)
    else:
        record = "organisation" if of is offer.organisation else "placement"
        plain = meaning.template == "{}"
        texts = [offer.row.cells[column].text if plain and not meaning.order else words]
        texts += [] if plain else [offer.row.said(column)]
        of[key] = Entry(key=key, value=taken(record, told, texts, known), columns=columns)
