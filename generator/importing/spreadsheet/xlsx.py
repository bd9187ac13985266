"""Turn FILE, an Excel workbook, into placements and organisations.

Each sheet with a row of column names is read. What the columns mean is guessed by those and kept beside FILE, in a
file to mend: import again after that. What no key takes stands in a list at the end of the listing. A row that changed
updates its listing; files that somebody edited are left as they are. Needs the extra `xlsx`.
"""

from typing import Final

from generator.importing.importer import Given, Imported
from generator.importing.spreadsheet.listings import listings_of

NAME: Final = "xlsx"
APPLY: Final = ""
COLUMNS: Final = True


def convert(given: Given) -> Imported:
    """Make the listings of all rows; one that cannot be made is left out and reported."""
    from generator.importing.spreadsheet.workbook import read_workbook  # noqa: PLC0415 - dear, and only needed here

    sheets, said = read_workbook(given.path, given.data)
    return listings_of(sheets, given, said)
