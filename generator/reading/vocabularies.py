"""The vocabularies that a catalogue reads with: the world's, and the words of its own."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.reading import codes
from generator.reading.file_names import suggested
from generator.reading.layout import holds_words, home_of
from generator.reading.source import Source
from generator.reading.terms import PlacedTerm, read_terms
from generator.schema.as_yaml import as_yaml
from generator.schema.term import Term
from generator.schema.words import Words
from generator.vocabularies.areas import areas
from generator.vocabularies.clashes import clashes
from generator.vocabularies.entry import Entry
from generator.vocabularies.folding import fold, slug
from generator.vocabularies.standard import countries, currencies, fields, languages
from generator.vocabularies.vocabulary import Vocabulary

_CODED: Final = frozenset({"areas", "countries", "languages", "currencies"})
"""Vocabularies whose words have names in every language, by their codes."""
_ADDRESSED: Final = frozenset({"fields"})
"""Vocabularies to which words can be added that get pages of their own."""


def standard_words() -> Words:
    """The vocabularies that every catalogue has."""
    known = {
        "areas": areas(),
        "countries": countries(),
        "languages": languages(),
        "currencies": currencies(),
        "fields": fields(),
    }
    return Words(known=known)


def read_vocabularies(sources: Iterable[Source]) -> tuple[Words, list[Diagnostic]]:
    """The standard vocabularies with the words of `content/vocabularies/*.yaml` added."""
    known = dict(standard_words().known)
    diagnostics: list[Diagnostic] = []
    for source in sources:
        home = home_of(source.path)
        if home is None or not holds_words(source.path):
            continue
        checked = read_terms(source, Words(known=known))
        base = known.get(home.slug) or Vocabulary.of(home.slug, ())
        terms = {_entry(placed.term): placed for placed in checked.record or ()}
        refused = dict(_refused(home.slug, base, terms))
        terms = {entry: placed for entry, placed in terms.items() if entry not in refused}
        diagnostics += (*checked.diagnostics, *refused.values(), *_taken(base, terms), *_unused(home.slug, base, terms))
        known[home.slug] = base.extended(terms)
    known["areas"] = known["countries"].beside(known["areas"])
    return Words(known=known), diagnostics


def _refused(name: str, base: Vocabulary, terms: Mapping[Entry, PlacedTerm]) -> Iterator[tuple[Entry, Diagnostic]]:
    """New entries that no page could name, or that have no address of their own."""
    addresses = {entry.slug: entry for entry in base.entries.values()}
    for entry, placed in terms.items():
        if entry.key in base.entries:
            continue
        if name in _CODED:
            message = f"`{entry.name}` is none of the {name} that we know"
            cure = f"write the code of one of them as `key`, or leave it out; new {name} cannot be added"
            yield entry, codes.UNKNOWN_CODE.at(placed.place, message, cure=cure)
        elif name in _ADDRESSED and addresses.setdefault(slug(entry.name), entry) is not entry:
            message = f"the page of `{entry.name}` would stand at the address of {addresses[slug(entry.name)].name}"
            yield entry, codes.TAKEN_ADDRESS.at(placed.place, message, cure="use a name that differs in its letters")


def _unused(name: str, base: Vocabulary, terms: Mapping[Entry, PlacedTerm]) -> Iterator[Diagnostic]:
    """A warning for each name of a word that pages call otherwise."""
    for entry, placed in terms.items():
        ours = base.entries.get(entry.key)
        if name in _CODED and ours and fold(ours.name) != fold(entry.name):
            message = f"`{entry.name}` is read where people write it, and pages say {ours.name} as ever"
            cure = f"write  name: {as_yaml(ours.name)}  and  aliases: [{as_yaml(entry.name)}]"
            yield codes.UNUSED_NAME.at(placed.place, message, cure=cure)


def _taken(base: Vocabulary, terms: Mapping[Entry, PlacedTerm]) -> Iterator[Diagnostic]:
    """A warning for each word that leads elsewhere already."""
    whole = base.extended(terms)
    for claim in clashes(base, terms):
        placed = next(placed for entry, placed in terms.items() if claim.text in (entry.name, *entry.aliases))
        message = f"`{claim.text}` is taken: it leads to {whole.name(claim.by)}"
        cure = "use another word, or leave it out"
        yield codes.TAKEN_WORD.at(placed.place, message, cure=cure)


def _entry(term: Term) -> Entry:
    return Entry(key=term.key or suggested(term.name), name=term.name, aliases=term.aliases)
