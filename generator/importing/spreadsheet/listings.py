"""The listings of a spreadsheet's sheets: what CSV and workbooks have in common once their cells are read."""

from collections.abc import Iterable
from dataclasses import replace

from generator.diagnostics.diagnostic import Diagnostic
from generator.importing.importer import Given, Imported
from generator.importing.offers.assembling import assembled
from generator.importing.spreadsheet.table_in import Grid, columns_of, rows_of, told


def listings_of(sheets: Iterable[tuple[str, Grid]], given: Given, said: list[Diagnostic]) -> Imported:
    """The listings of all rows; `said` is what reading the file has told. One that cannot be made is left out."""
    rows = rows_of(sheets, given, said)
    columns = columns_of(rows, given.columns)
    return replace(assembled(given, rows, columns, [*said, *told(given, columns)]), whole=True)
