"""The words that a catalogue adds to a vocabulary."""

from dataclasses import dataclass

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place
from generator.reading import codes
from generator.reading.checked import Checked
from generator.reading.decoding import decoded
from generator.reading.document import Document
from generator.reading.front_matter import read_yaml
from generator.reading.source import Source
from generator.reading.words_to_records import read_mapping
from generator.reading.yaml_tree import Mapping, Node, Sequence
from generator.schema.term import Term
from generator.schema.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedTerm:
    """A term, and where it stands."""

    term: Term
    place: Place


def read_terms(source: Source, known: Words) -> Checked[tuple[PlacedTerm, ...]]:
    """The terms of a vocabulary file, which is a list."""
    text = decoded(source)
    if isinstance(text, Diagnostic):
        return Checked(path=source.path, record=None, diagnostics=(text,))
    document, tree, diagnostics = read_yaml(source.path, text)
    if not isinstance(tree, Sequence):
        cure = "write a list: one `- name: …` for each word"
        place = document.place(tree.span if tree else None)
        diagnostics = diagnostics or [codes.NOT_KEYS.at(place, "this is not a list of words", cure=cure)]
        return Checked(path=source.path, record=(), diagnostics=tuple(diagnostics))
    terms: list[PlacedTerm] = []
    for item in tree.items:
        term, more = _term(document, item, known)
        diagnostics += more
        terms += [term] if term else []
    return Checked(path=source.path, record=tuple(terms), diagnostics=tuple(diagnostics))


def _term(document: Document, item: Node, known: Words) -> tuple[PlacedTerm | None, list[Diagnostic]]:
    place = document.place(item.span)
    if not isinstance(item, Mapping):
        return None, [codes.NOT_KEYS.at(place, "this word has no keys", cure="write `- name: …`")]
    within = Document(path=document.path, text=document.text, front=item)
    record, faults = read_mapping("term", within, item, (), known)
    return (PlacedTerm(term=record, place=within.at("name")), faults) if isinstance(record, Term) else (None, faults)
