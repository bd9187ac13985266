"""The sheets of an Excel workbook (ECMA-376), read as a stream and within bounds.

A file of five kilobytes can state a cell at the far corner of a sheet, or unpack to gigabytes; so what it unpacks to is
judged by the table of the archive before anything is read, and rows are counted as they come.
"""

import io
import zipfile
from datetime import date, datetime, time
from typing import Any, Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place, Span
from generator.importing import codes
from generator.importing.spreadsheet.table_in import MOST_COLUMNS, MOST_ROWS, Grid
from generator.importing.table import Cell

MOST_UNPACKED: Final = 67_108_864
MOST_SHEETS: Final = 50
_ROWS_OF_EXCEL: Final = 1_048_576
_SHOWN: Final = 200
_LONGEST_CELL: Final = 32_767
"""What a cell of Excel holds (its specifications and limits)."""
Sheets = list[tuple[str, Grid]]


def read_workbook(path: str, data: bytes) -> tuple[Sheets, list[Diagnostic]]:
    """The sheets of a workbook by their names, and what is wrong with it."""
    whole = Place(path=path)
    if fault := _unfit(data):
        return [], [codes.UNREADABLE_IMPORT.at(whole, fault, cure="save it as an Excel workbook (.xlsx), or as CSV")]
    try:
        from openpyxl import load_workbook  # noqa: PLC0415 - an extra, and dear to load
    except ImportError:
        message = "workbooks are read with openpyxl, which is not installed"
        cure = "run  pip install openpyxl  or save the sheet as `CSV UTF-8` and use  catalog import csv"
        return [], [codes.MISSING_EXTRA.at(whole, message, cure=cure)]
    try:
        return _sheets(path, load_workbook(io.BytesIO(data), read_only=True, data_only=True))
    except Exception as error:  # noqa: BLE001 - a broken file raises whatever its parser does
        message = f"the workbook cannot be read: {type(error).__name__}"
        cure = "open it, save it anew as an Excel workbook (.xlsx), and import again"
        return [], [codes.UNREADABLE_IMPORT.at(whole, message, cure=cure)]


def _unfit(data: bytes) -> str:
    """What speaks against opening the archive; nothing where nothing does."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return "this is no Excel workbook"
    return f"the workbook unpacks to more than {MOST_UNPACKED:,} bytes" if unpacked > MOST_UNPACKED else ""


def _sheets(path: str, book: Any) -> tuple[Sheets, list[Diagnostic]]:
    said: list[Diagnostic] = []
    sheets: Sheets = []
    for sheet in book.worksheets[:MOST_SHEETS]:
        grid, beyond = _grid(path, sheet)
        sheets.append((sheet.title, grid))
        if beyond:
            message = f"the sheet `{sheet.title[:40]}` has more than {MOST_ROWS:,} rows or {MOST_COLUMNS} columns; "
            cure = "delete what stands far from the table, or import it in parts"
            said.append(
                codes.UNREADABLE_IMPORT.at(Place(path=path), f"{message}what is beyond was left out", cure=cure)
            )
    return sheets, said


def _grid(path: str, sheet: Any) -> tuple[Grid, bool]:
    """The lines that say anything, and whether there is more than is read."""
    grid: Grid = []
    beyond = (sheet.max_column or 0) > MOST_COLUMNS
    empty: object = None
    lines = sheet.iter_rows(max_row=_ROWS_OF_EXCEL, max_col=MOST_COLUMNS)
    for number, cells in enumerate(lines, start=1):
        if cells is empty:  # rows that nothing is stated of are one object; there may be a million
            continue
        words = [_words(cell) for cell in cells]
        if not any(words):
            empty = cells
            continue
        if len(grid) > MOST_ROWS:
            return grid, True
        grid.append(_line(path, f"{sheet.title[:40]}!", number, words))
    return grid, beyond


def _line(path: str, sheet: str, number: int, words: list[str]) -> tuple[Place, list[Cell]]:
    last = max(index for index, said in enumerate(words) if said)
    cells = [
        Cell(text=said, place=_place(path, number, f"{sheet}{_letters(column)}{number}: ", said))
        for column, said in enumerate(words[: last + 1], start=1)
    ]
    return _place(path, number, f"{sheet}{number}: ", " | ".join(filter(None, words))), cells


def _place(path: str, row: int, before: str, words: str) -> Place:
    """A row of a sheet as a line, shown with the sheet's name and what stands there: `Offers!I5: 01/02/2027`."""
    shown = " ".join(words[:_SHOWN].split()) or " "
    first = len(before) + 1
    span = Span(line=row, column=first, end_line=row, end_column=first + len(shown))
    return Place(path=path, span=span, excerpt=before + shown)


def _letters(column: int) -> str:
    """The name of a column: A for 1, AA for 27."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _words(cell: Any) -> str:
    """What a cell shows, days as ISO 8601 has them; an error such as #REF! shows nothing."""
    value = cell.value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return _figure(value, str(cell.number_format or ""))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date | time):
        return value.isoformat()
    return "" if value is None or cell.data_type == "e" else str(value)[:_LONGEST_CELL]


def _figure(value: float, form: str) -> str:
    """A number as it is shown: without the noise of binary fractions, and a share in per cent."""
    shown = value * 100 if "%" in form else value
    return f"{shown:.10g}" + ("%" if "%" in form else "")
