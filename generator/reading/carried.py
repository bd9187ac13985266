"""An organisation in the front matter of a placement of its own: a first request is then one file."""

from dataclasses import replace
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.reading.document import Carried, Document
from generator.reading.words_to_records import read_mapping
from generator.reading.yaml_tree import Mapping
from generator.schema.organisation import Organisation
from generator.schema.words import Words

KEY: Final = "organisation"
"""The key that holds it; `catalog tidy` moves it into a file of its own."""


def without_carried(document: Document, known: Words) -> tuple[Document, Carried | None, list[Diagnostic]]:
    """`document` without the block of an organisation, the organisation, and what is wrong with it."""
    entry = document.front.get(KEY) if document.front else None
    if document.front is None or entry is None or not isinstance(entry[1], Mapping):
        return document, None, []
    left = [each for each in document.front.entries if each[0].text != KEY]
    front = replace(document, front=Mapping(left, document.front.stretch))
    block = Document(path=document.path, text=document.text, front=entry[1])
    record, told = read_mapping(KEY, block, entry[1], (), known)
    # What is missing has no place of its own, and would be told at the top of the file.
    here, top = document.place(entry[0].span), block.place(None)
    faults = [replace(fault, place=here) if fault.place == top else fault for fault in told]
    return front, Carried(record=record, document=block) if isinstance(record, Organisation) else None, faults
