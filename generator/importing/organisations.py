"""The organisations that a catalogue has, and which of them somebody means."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.importing.markdown_file import stamp_of
from generator.reading.content_files import read_source
from generator.reading.file_names import suggested
from generator.reading.layout import name_fault
from generator.reading.read import read
from generator.reading.source import Source
from generator.schema.organisation import Organisation
from generator.schema.words import Words
from generator.vocabularies.folding import fold

FOLDER = "content/organisations"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosts:
    """The names of organisations by the slugs of their files; a file that cannot be read goes by its slug."""

    names: Mapping[str, str]
    imported: frozenset[str] = frozenset()
    """Those whose files an import made."""

    def meant(self, text: str) -> str | None:
        """The slug of the organisation that `text`, a slug or a name, means; None where there is none."""
        if text in self.names:
            return text
        return next((slug for slug, name in self.names.items() if fold(name) == fold(text)), None)


def hosts_of(root: Path, known: Words) -> Hosts:
    """The organisations of the catalogue at `root`."""
    names, imported = {}, set()
    for path in sorted((root / FOLDER).glob("*.md")):
        source = read_source(root, f"{FOLDER}/{path.name}", f"{FOLDER}/{path.name}")
        slug, _, language = path.stem.partition(".")
        if language or not isinstance(source, Source):
            continue
        checked, _ = read(source, known)
        names[slug] = checked.record.name if isinstance(checked.record, Organisation) else slug
        if stamp_of(source.data.decode("utf-8", "replace")):
            imported.add(slug)
    return Hosts(names=names, imported=frozenset(imported))


def file_name(text: str) -> str | None:
    """`text` as the name of a file, which becomes part of an address; None where no good name can be made of it."""
    name = suggested(text)
    return name if name and not name_fault(name) else None
