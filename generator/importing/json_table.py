"""A JSON list of objects as a table: numbers stay as they are written, and every value keeps its place."""

import json
from collections.abc import Iterator
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place
from generator.importing import codes
from generator.importing.json_places import Lines, deepest, values
from generator.importing.table import Cell, Row, stated
from generator.schema.kinds.text import without_deception

MOST_DEPTH: Final = 50
MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 500
_CURE = "give the file that the exchange's export made: a JSON list of offers"
Table = tuple[list[Row], list[Diagnostic]]


def read_json_table(path: str, data: bytes) -> Table:
    """The rows of a JSON file, and what is wrong with it; no rows where it cannot be read at all."""
    whole = Place(path=path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"byte {error.start + 1} is not UTF-8, which JSON is written in"
        return [], [codes.UNREADABLE_IMPORT.at(whole, message, cure="save the file as UTF-8")]
    if deepest(text) > MOST_DEPTH:
        message = f"brackets nest more than {MOST_DEPTH} deep"
        return [], [codes.UNREADABLE_IMPORT.at(whole, message, cure=_CURE)]
    return _parsed(Lines(path, text))


def _parsed(lines: Lines) -> Table:
    try:
        items = json.loads(
            lines.text, parse_int=str, parse_float=str, parse_constant=_refused, object_pairs_hook=_Pairs
        )
    except json.JSONDecodeError as error:
        place = lines.place(error.pos, error.pos + 1)
        return [], [codes.UNREADABLE_IMPORT.at(place, f"this is not JSON: {error.msg}", cure=_CURE)]
    except ValueError as error:
        return [], [codes.UNREADABLE_IMPORT.at(Place(path=lines.path), f"this is not JSON: {error}", cure=_CURE)]
    if not isinstance(items, list) or isinstance(items, _Pairs):
        return [], [codes.UNREADABLE_IMPORT.at(Place(path=lines.path), "this is not a list", cure=_CURE)]
    if len(items) > MOST_ROWS:
        message = f"the list has more than {MOST_ROWS:,} items"
        return [], [codes.UNREADABLE_IMPORT.at(Place(path=lines.path), message, cure="import it in parts")]
    return _rows(items, lines)


class _Pairs(list[tuple[str, object]]):
    """An object's keys and values, repeated keys included."""


def _refused(constant: str) -> object:
    message = f"{constant} is no value"
    raise ValueError(message)


def _rows(items: list[object], lines: Lines) -> Table:
    whole: dict[int, Place] = {}
    inside: dict[int, list[Place]] = {}
    for found in values(lines.text):
        match found.route:
            case (int(number),):
                whole[number] = lines.place(found.start, found.end)
            case (int(number), _):
                inside.setdefault(number, []).append(lines.place(found.start, found.end))
    rows: list[Row] = []
    faults: list[Diagnostic] = []
    for number, item in enumerate(items):
        if not isinstance(item, _Pairs) or len(item) > MOST_COLUMNS:
            much = isinstance(item, _Pairs)
            message = f"item {number + 1} of the list {'has too many columns' if much else 'is not an object'}"
            faults.append(codes.NOT_AN_OFFER.at(whole[number], message, cure=_CURE))
            continue
        cells: dict[str, Cell] = {}
        for (key, value), place in zip(item, inside.get(number, []), strict=True):
            faults += _take(cells, key, value, place)
        rows.append(Row(place=whole[number], cells=cells))
    return rows, faults


def _take(cells: dict[str, Cell], key: str, value: object, place: Place) -> Iterator[Diagnostic]:
    column, _ = without_deception(" ".join(key.split()))
    if isinstance(value, list):
        message = f"`{column[:60]}` holds {'a group' if isinstance(value, _Pairs) else 'a list'}, so it was dropped"
        yield codes.ODD_VALUE.at(place, message, cure="write one word or number")
        return
    word = {True: "Yes", False: "No", None: ""}.get(value, str(value))  # type: ignore[call-overload]  # any JSON scalar
    text, hidden = without_deception(word)
    if column in cells:
        message = f"`{column[:60]}` stands twice in this offer; the second was dropped"
        yield codes.ODD_VALUE.at(place, message, cure="keep the one that is meant")
        return
    if hidden:
        message = f"`{column[:60]}` has characters that do not show, which were taken out: {', '.join(hidden)}"
        yield codes.HIDDEN_CHARACTERS.at(place, message, cure="read the text over, and type it anew")
    if stated(text):
        cells[column] = Cell(text=text, place=place)
