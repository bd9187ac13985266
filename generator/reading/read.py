"""A source read whole: bytes to text, text to a document, the document to its record."""

from dataclasses import replace
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.prose.setting import set_text
from generator.reading import codes
from generator.reading.body import unset
from generator.reading.carried import without_carried
from generator.reading.checked import Checked
from generator.reading.decoding import decoded
from generator.reading.document import Document
from generator.reading.front_matter import read_document, read_yaml
from generator.reading.layout import home_of
from generator.reading.source import Source
from generator.reading.words_to_records import read_record
from generator.schema.record_kinds import RECORD_KINDS
from generator.schema.records import Record
from generator.schema.words import Words

_ELSEWHERE: Final = RECORD_KINDS[0]
"""What a file outside the content is taken for: a placement."""


def document_of(source: Source) -> tuple[Document | None, list[Diagnostic]]:
    """The Markdown document in a source."""
    text = decoded(source)
    return (None, [text]) if isinstance(text, Diagnostic) else read_document(source.path, text)


def document_for(source: Source) -> Document | None:
    """The document in a source of any kind, for finding places in it."""
    home = home_of(source.path)
    return _yaml(source)[0] if home and not home.kind.is_markdown else document_of(source)[0]


def read(source: Source, known: Words) -> tuple[Checked[Record], Document | None]:
    """The record in a Markdown source, or in `site.yaml`, with the document that it came from, its body set."""
    document, record, faults = _read(source, known)
    if record is not None and document is not None:
        text = set_text(document.body)
        document = replace(document, prose=text.prose, remarks=text.remarks)
        if refused := unset(document, text):
            record, faults = None, [*faults, refused]
    return Checked(path=source.path, record=record, diagnostics=tuple(faults)), document


def record_in(source: Source, known: Words) -> tuple[Document | None, Record | None]:
    """The document in a source and its record, None where anything is wrong with it; the body is not set."""
    document, record, _ = _read(source, known)
    return document, record


def _read(source: Source, known: Words) -> tuple[Document | None, Record | None, list[Diagnostic]]:
    home = home_of(source.path)
    kind = home.kind if home else _ELSEWHERE
    document, faults = document_of(source) if kind.is_markdown else _yaml(source)
    if document is None:
        return None, None, faults
    carried = None
    if kind.name == "placement" and not (home and home.language):
        document, carried, more = without_carried(document, known)
        faults += more
    record, more = read_record(kind.name, document, known)
    faults += more
    document = replace(document, carried=carried)
    return document, None if any(fault.severity is Severity.ERROR for fault in faults) else record, faults


def _yaml(source: Source) -> tuple[Document | None, list[Diagnostic]]:
    text = decoded(source)
    if isinstance(text, Diagnostic):
        return None, [text]
    document, tree, faults = read_yaml(source.path, text)
    if document.front is None and not faults:
        place = document.place(tree.span if tree else None)
        faults = [codes.NOT_KEYS.at(place, "there are no keys here", cure="write `key: value`, one to a line")]
    return document, faults
