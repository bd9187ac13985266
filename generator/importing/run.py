"""An import from beginning to end: a file read, converted and put into a catalogue."""

import os
import stat
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic, in_order
from generator.diagnostics.place import Place
from generator.importing import codes
from generator.importing.columns.kept import keep_columns, read_kept
from generator.importing.columns.meaning import Meaning
from generator.importing.importer import Given, Imported, Importer
from generator.importing.keeping import Kept, Outcome, keep
from generator.importing.leftover import left_over
from generator.importing.organisations import hosts_of
from generator.reading.content_files import read_source, shown_path
from generator.reading.source import Source
from generator.reading.vocabularies import read_vocabularies
from generator.schema.words import Words

MOST_BYTES: Final = 16_777_216
Progress = Callable[[int, int], None]
"""Hears how many files are written, and of how many."""
_VOCABULARIES: Final = "content/vocabularies"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What an import did: each file with its outcome, and all that there is to say."""

    files: tuple[Kept, ...]
    diagnostics: tuple[Diagnostic, ...]
    offers: int = 0
    columns: Mapping[str, Meaning] = field(default_factory=dict)
    columns_path: str = ""

    def counts(self) -> Counter[Outcome]:
        """How many files there are of each outcome."""
        return Counter(file.outcome for file in self.files)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Where candidates apply in place of the usual, and the file of columns in place of the one beside the table."""

    apply: str = ""
    columns: Path | None = None


def run(importer: Importer, root: Path, file: Path, wish: Wish, progress: Progress = lambda *_: None) -> Ran:
    """Turn the offers in `file` into listings below `root`; `wish` is what was asked for besides."""
    path = shown_path(os.fspath(file))
    data = _bytes(path, file)
    if isinstance(data, Diagnostic):
        return Ran(files=(), diagnostics=(data,))
    place = wish.columns or file.with_suffix(".columns.yaml")
    kept, faults = read_kept(place) if importer.COLUMNS else (None, [])
    if faults:
        return Ran(files=(), diagnostics=in_order(tuple(faults)))
    known = words_of(root)
    given = Given(
        path=path,
        data=data,
        known=known,
        hosts=hosts_of(root, known),
        apply=wish.apply or importer.APPLY,
        columns=kept,
        columns_path=shown_path(os.fspath(place)),
    )
    imported = importer.convert(given)
    unsaid = [_no_way_to_apply(path, importer.APPLY)] if not wish.apply and importer.APPLY else []
    if imported.columns and kept is None and imported.offers:
        unsaid += keep_columns(place, given.origin, imported.columns)
    return _written(root, given, imported, unsaid, progress)


def _written(root: Path, given: Given, imported: Imported, said: list[Diagnostic], progress: Progress) -> Ran:
    """The listings put into the catalogue."""
    files = []
    for listing in imported.listings:
        files.append(keep(root, listing.path, listing.text))
        progress(len(files), len(imported.listings))
    gone = left_over(root, given.origin, {file.path for file in files}) if imported.whole else ()
    told = [*imported.diagnostics, *(said if files or imported.columns else []), *_about(files), *gone]
    return Ran(
        files=tuple(files),
        diagnostics=in_order(tuple(told)),
        offers=imported.offers,
        columns=imported.columns.meanings if imported.columns else {},
        columns_path=given.columns_path,
    )


def _about(files: Iterable[Kept]) -> list[Diagnostic]:
    return [file.diagnostic for file in files if file.diagnostic]


def words_of(root: Path) -> Words:
    """The vocabularies of the catalogue at `root`; those of every catalogue where it has none of its own."""
    names = sorted(path.name for path in (root / _VOCABULARIES).glob("*.y*ml"))
    sources = [read_source(root, f"{_VOCABULARIES}/{name}", f"{_VOCABULARIES}/{name}") for name in names]
    return read_vocabularies([source for source in sources if isinstance(source, Source)])[0]


def _no_way_to_apply(path: str, apply: str) -> Diagnostic:
    message = f"the offers do not say where to apply; each listing leads to {apply}"
    cure = "name another address with --apply, and import again"
    return codes.NO_WAY_TO_APPLY.at(Place(path=path), message, cure=cure)


def _bytes(path: str, file: Path) -> bytes | Diagnostic:
    """The bytes of a plain file; its kind is judged before it is opened, so that a pipe cannot hold us up."""
    place = Place(path=path)
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            return codes.UNREADABLE_IMPORT.at(place, "this is not a plain file", cure="save the export as a file")
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        message = f"the file cannot be read: {getattr(error, 'strerror', None) or error}"
        return codes.UNREADABLE_IMPORT.at(place, message, cure="see that it is there and that you may read it")
    if len(data) > MOST_BYTES:
        message = f"the file has more than {MOST_BYTES:,} bytes"
        return codes.UNREADABLE_IMPORT.at(place, message, cure="import it in parts")
    return data
