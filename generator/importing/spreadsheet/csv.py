"""Turn FILE, a spreadsheet saved as CSV, into placements and organisations.

What the columns mean is guessed by their names and kept beside FILE, in a file to mend: import again after that. What
no key takes stands in a list at the end of the listing. A row that changed updates its listing; files that somebody
edited are left as they are.
"""

from typing import Final

from generator.importing.importer import Given, Imported
from generator.importing.spreadsheet.csv_grid import read_csv
from generator.importing.spreadsheet.listings import listings_of

NAME: Final = "csv"
APPLY: Final = ""
COLUMNS: Final = True


def convert(given: Given) -> Imported:
    """Make the listings of all rows; one that cannot be made is left out and reported."""
    grid, said = read_csv(given.path, given.data)
    return listings_of([] if said else [("", grid)], given, said)
