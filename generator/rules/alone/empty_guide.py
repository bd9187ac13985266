"""A guide without a text.

Its page would have a title and nothing below.

Bad:
    # file: content/guides/portugal.md
    ---
    title: Working in Portugal
    summary: Visas, rents and working hours for interns in Portugal.
    country: Portugal
    ---

Good:
    # file: content/guides/portugal.md
    ---
    title: Working in Portugal
    summary: Visas, rents and working hours for interns in Portugal.
    country: Portugal
    ---

    Citizens of the European Union need no visa; others apply at a consulate two months ahead.
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.guide import Guide

CODE = Code("P371", "empty-guide", Severity.WARNING, __doc__)


def check(guide: Guide, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    del guide
    if not document.prose:
        message = "there is no text below the front matter"
        yield CODE.at(document.place(None), message, cure="write the guide below the second ---")
