"""The table in a sheet: its row of column names, which may stand below a heading, and the rows below that."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place
from generator.importing import codes
from generator.importing.columns.columns_file import Columns
from generator.importing.columns.guess import guessed, personal, recognised
from generator.importing.columns.meaning import LEFT_OUT, LISTED
from generator.importing.importer import Given
from generator.importing.table import Cell, Row, nothing, stated
from generator.schema.kinds.text import without_deception

MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 500
_LOOKED_AT: Final = 20
_FEWEST: Final = 2
Grid = list[tuple[Place, list[Cell]]]
"""The lines of a sheet that say anything, each with its cells."""


def rows_of(sheets: Iterable[tuple[str, Grid]], given: Given, said: list[Diagnostic]) -> list[Row]:
    """The rows of all sheets that have a table; a sheet that has none is told."""
    known = frozenset(given.columns.meanings) if given.columns else frozenset[str]()
    rows: list[Row] = []
    lacking: list[tuple[Place, str, str]] = []
    for name, grid in sheets:
        head = _head(grid, known)
        here = _below(grid, head, said)
        if not here:
            lacking.append(_formless(given.path, name, grid, head))
        rows += here
    code = codes.FORMLESS_SHEET if rows or said else codes.UNREADABLE_IMPORT  # without any row it is an error
    said += [code.at(place, message, cure=cure) for place, message, cure in lacking]
    return rows


def _below(grid: Grid, head: int | None, said: list[Diagnostic]) -> list[Row]:
    """The rows below the line of column names."""
    if head is None:
        return []
    names = list(_names(grid[head][1]))
    made = [_row(place, names, cells, said) for place, cells in grid[head + 1 :]]
    return [row for row in made if row.cells]


def columns_of(rows: Sequence[Row], kept: Columns | None) -> Columns:
    """What the columns mean: as the kept file says, and as their names say for those it does not speak of."""
    cells: dict[str, list[str]] = {}
    for row in rows:
        for name, cell in row.cells.items():
            cells.setdefault(name, []).append(cell.text)
    if kept is None:
        return Columns(meanings=guessed(cells))
    told = {other for meaning in kept.meanings.values() for other in meaning.others()}
    new = {name: said for name, said in cells.items() if name not in kept.meanings and name not in told}
    return replace(kept, meanings={**kept.meanings, **guessed(new)})


def told(given: Given, columns: Columns) -> Iterator[Diagnostic]:
    """Columns that name people, which are left out, and those that no key takes, unless somebody decided so."""
    decided = given.columns.meanings if given.columns else {}
    place = Place(path=given.path)
    for name, meaning in columns.meanings.items():
        shown = f"`{name[:60]}`"
        if name in decided:
            continue
        if meaning.target == LEFT_OUT and personal(name):
            message = f"{shown} was left out: people are named only with their consent"
            yield codes.PERSONAL_COLUMN.at(place, message, cure="leave the column out of the sheet")
        elif meaning.target == LISTED:
            message = f"{shown} is no column that we know; its words are listed below the text"
            cure = f"say what it means in {given.columns_path}, and import again"
            yield codes.UNKNOWN_COLUMN.at(place, message, cure=cure)


def _head(grid: Grid, known: frozenset[str]) -> int | None:
    """The line of column names: the one of the first twenty in which most names are known, at least two."""
    counts = [
        sum(cell.text.strip() in known or recognised(cell.text) for cell in cells) for _, cells in grid[:_LOOKED_AT]
    ]
    most = max(counts, default=0)
    return counts.index(most) if most >= _FEWEST else None


def _names(cells: Sequence[Cell]) -> Iterator[str]:
    """The columns' names: a nameless one is called by its number, and the second of a name gets its number."""
    seen: set[str] = set()
    for number, cell in enumerate(cells, start=1):
        name = without_deception(" ".join(cell.text.split()))[0][:80] or f"Column {number}"
        yield name if name not in seen else f"{name} {number}"
        seen.add(name)


def _row(place: Place, names: Sequence[str], cells: Sequence[Cell], said: list[Diagnostic]) -> Row:
    kept: dict[str, Cell] = {}
    for number, cell in enumerate(cells):
        text, hidden = without_deception(cell.text)
        if not (stated(text) or nothing(text)):
            continue
        if hidden:
            message = f"characters that do not show were taken out: {', '.join(hidden)}"
            cure = "read the text over, and type it anew"
            said.append(codes.HIDDEN_CHARACTERS.at(cell.place, message, cure=cure))
        name = names[number] if number < len(names) else f"Column {number + 1}"
        kept[name] = Cell(text=text, place=cell.place)
    return Row(place=place, cells=kept)


def _formless(path: str, name: str, grid: Grid, head: int | None) -> tuple[Place, str, str]:
    """What is said of a sheet without a table: where, the message and the cure."""
    shown = f"the sheet `{name[:40]}`" if name else "this"
    place = grid[0][0] if grid else Place(path=path)
    lacks = "no row with at least two column names that we know" if head is None else "no row below its column names"
    message = f"{shown} has {lacks}, so it was left out"
    cure = "begin the table with a row of names such as  Title, Organisation, Country, Deadline, Apply at"
    return place, message, cure
