"""The formats that can be imported; one file or folder each, and one name in the tuple below."""

from typing import Final

from generator.importing import iaeste, jobposting
from generator.importing.importer import Importer
from generator.importing.spreadsheet import csv, xlsx

IMPORTERS: Final[tuple[Importer, ...]] = (iaeste, csv, xlsx, jobposting)
