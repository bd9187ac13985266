"""A placement of a table's offer: its front matter, its text, and what no key takes in a list below."""

import re
from html import unescape
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.importing import codes
from generator.importing.draft import Draft, Entry, drafted
from generator.importing.importer import Listing
from generator.importing.laying_out import listing, unreadable
from generator.importing.offers.offer import Offer
from generator.importing.plain_text import inline, paragraphs, shortened, summary
from generator.schema.derived.field_description import fields_of
from generator.schema.unknown import NOT_STATED
from generator.schema.words import Words

REQUIRED: Final = tuple(field for field in fields_of("placement") if field.required)
_MARKS: Final = re.compile(r"[*_`#>\[\]\\]|(?<=\])\([^()\s]{1,300}\)")
_LONGEST_SUMMARY: Final = 300


def placement(offer: Offer, path: str, known: Words, origin: str) -> tuple[Listing | None, list[Diagnostic]]:
    """The file of an offer, and what there is to say about it; no file where a key that it needs is refused."""
    entries = {**offer.placement, **_derived(offer)}
    draft = drafted("placement", entries.values(), offer.row, known, offer.called)
    said = [*draft.diagnostics, *_kept(offer)]
    if not draft.usable:
        return None, said
    made = listing(path, origin, draft.front(), _body(offer, draft), known)
    faults = unreadable(made, known, offer.row.place, offer.called)
    return (None, said + faults) if faults else (made, said)


def _derived(offer: Offer) -> dict[str, Entry]:
    """What nobody has to state: that something is not stated, and a summary from the text."""
    said = offer.placement.keys()
    keys = [field.name for field in REQUIRED if field.unknowable and not field.unless]
    if offer.says("mode") == "remote":
        keys += ["remote_from", *([] if "locations" in said else ["country"])]
    unsaid = {key: Entry(key=key, value=NOT_STATED) for key in keys if key not in said}
    if "summary" not in offer.placement:
        words = _first(offer) or f"{offer.says('title')} at {_host(offer)}."
        unsaid["summary"] = Entry(key="summary", value=shortened(words, _LONGEST_SUMMARY))
    return unsaid


def _first(offer: Offer) -> str:
    """The first sentence of the text."""
    for column, marked in offer.texts:
        text = offer.row.cells[column].text
        if said := summary(unescape(_MARKS.sub("", text)) if marked else text):
            return said
    return ""


def _host(offer: Offer) -> str:
    entry = offer.organisation.get("name")
    return str(entry.value) if entry else ""


def _body(offer: Offer, draft: Draft) -> str:
    """The texts, the second and later ones below their columns' names, and the list of what no key says."""
    parts = []
    for number, (column, marked) in enumerate(offer.texts):
        text = offer.row.cells[column].text
        heading = f"## {inline(column)}\n\n" if number else ""
        parts.append(heading + (text.strip() if marked else paragraphs(text)))
    refused = [entry for key, entry in offer.placement.items() if key not in draft.front() and entry.columns]
    columns = [*offer.listed, *(column for entry in refused for column in entry.columns if offer.row.says(column))]
    items = "\n".join(f"- **{inline(column)}:** {inline(offer.row.said(column))}" for column in dict.fromkeys(columns))
    return "\n\n".join(filter(None, (*parts, f"## Also stated\n\n{items}" if items else "")))


def _kept(offer: Offer) -> list[Diagnostic]:
    """A place that may mean something else."""
    return [
        codes.KEPT_AS_TEXT.at(
            offer.row.at(column),
            f"{offer.called}: `{offer.row.said(column)[:60]}` may mean several places, so it is kept as text",
            cure=f"write City, Country (the country in full); or, where all are towns,  {column}: city  for its column",
        )
        for column in offer.unplaced
    ]
