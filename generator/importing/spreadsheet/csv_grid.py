"""A CSV file as lines of cells (RFC 4180, and what spreadsheets make of it)."""

import codecs
import csv
import io
import re
from collections import Counter
from dataclasses import replace
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place
from generator.importing import codes
from generator.importing.json_places import Lines
from generator.importing.spreadsheet.table_in import MOST_COLUMNS, MOST_ROWS, Grid
from generator.importing.table import Cell

_MARKS: Final = ",;\t|"
_LOOKED_AT: Final = 65_536
_RECORDS: Final = 100
_SEPARATOR: Final = re.compile(r"sep=([,;\t|])\r?\n?")
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_csv(path: str, data: bytes) -> tuple[Grid, list[Diagnostic]]:
    """The lines of a file that say anything, and what is wrong with it."""
    try:
        text = data.decode("utf-16" if data.startswith(_UTF16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"byte {error.start + 1} is not UTF-8, so letters with accents may be lost"
        cure = "save the sheet as `CSV UTF-8`, and import again"
        return [], [codes.UNREADABLE_IMPORT.at(Place(path=path), message, cure=cure)]
    told = _SEPARATOR.match(text)
    begin = told.end() if told else 0
    return _lines(Lines(path, text), text[begin:], bool(told), told[1] if told else delimiter(text))


def delimiter(text: str) -> str:
    """What stands between cells: the mark that makes most lines equally many cells, and more than one."""
    whole = text[:_LOOKED_AT]
    return max(_MARKS, key=lambda mark: _vote(whole, mark))


def _vote(text: str, mark: str) -> tuple[float, int]:
    counts: Counter[int] = Counter()
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=mark)):
            if number == _RECORDS:
                break
            counts[len(cells)] += any(cells)
    except csv.Error:
        return 0, 0
    most, times = max(((n, times) for n, times in counts.items() if n > 1), key=lambda each: each[1], default=(0, 0))
    return times / max(1, sum(counts.values())), most


def _lines(lines: Lines, text: str, above: bool, mark: str) -> tuple[Grid, list[Diagnostic]]:
    grid: Grid = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    begins = 1 + above
    try:
        for cells in reader:
            place = _line(lines, begins)
            begins = reader.line_num + 1 + above
            if len(grid) > MOST_ROWS or len(cells) > MOST_COLUMNS:
                return [], [_too_much(lines.path)]
            if any(cell.strip() for cell in cells):
                grid.append((place, [Cell(text=cell, place=_found(place, cell)) for cell in cells]))
    except csv.Error as error:
        long = "field limit" in str(error)
        message = f"a cell has more than {csv.field_size_limit():,} characters" if long else f"this is not CSV: {error}"
        cure = "shorten it, or close the quote that is left open" if long else "save the sheet as CSV anew"
        return [], [codes.UNREADABLE_IMPORT.at(_line(lines, begins), message, cure=cure)]
    return grid, []


def _line(lines: Lines, number: int) -> Place:
    start = lines.starts[min(number, len(lines.starts)) - 1]
    end = lines.starts[number] - 1 if number < len(lines.starts) else len(lines.text)
    return lines.place(start, max(start + 1, end))


def _found(place: Place, cell: str) -> Place:
    """Where a cell stands in its line, as far as its words stand there once."""
    if not place.span or not cell or "\n" in cell or place.excerpt.count(cell) != 1:
        return place
    column = place.excerpt.index(cell) + 1
    return replace(place, span=replace(place.span, column=column, end_column=column + len(cell)))


def _too_much(path: str) -> Diagnostic:
    message = f"the sheet has more than {MOST_ROWS:,} rows or {MOST_COLUMNS} columns"
    return codes.UNREADABLE_IMPORT.at(Place(path=path), message, cure="import it in parts")
