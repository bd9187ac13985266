"""Turn FILE, a spreadsheet saved as CSV, into placements and organisations.

What the columns mean is guessed by their names and kept beside FILE, in a file to mend: import again after that. What
no key takes stands in a list at the end of the listing. A row that changed updates its listing; files that somebody
edited are left as they are.
"""

from dataclasses import replace
from typing import Final

from generator.importing.importer import Given, Imported
from generator.importing.offers.assembling import assembled
from generator.importing.spreadsheet.csv_grid import read_csv
from generator.importing.spreadsheet.table_in import columns_of, rows_of, told

NAME: Final = "csv"
APPLY: Final = ""
COLUMNS: Final = True


def convert(given: Given) -> Imported:
    """Make the listings of all rows; one that cannot be made is left out and reported."""
    grid, said = read_csv(given.path, given.data)
    rows = rows_of([] if said else [("", grid)], given, said)
    columns = columns_of(rows, given.columns)
    made = assembled(given, rows, columns, [*said, *told(given.path, columns)])
    return replace(made, whole=True)
