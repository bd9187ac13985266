"""The formats that can be imported; one file or folder each, and one name in the tuple below."""

from typing import Final

from generator.importing import iaeste
from generator.importing.importer import Importer

IMPORTERS: Final[tuple[Importer, ...]] = (iaeste,)
