"""The vocabularies that a catalogue reads with: the world's, and the words of its own."""

from collections.abc import Iterable

from generator.diagnostics.diagnostic import Diagnostic
from generator.reading.layout import home_of
from generator.reading.names import suggested
from generator.reading.read import read_terms
from generator.reading.source import Source
from generator.schema.term import Term
from generator.schema.words import Words
from generator.vocabularies.standard import countries, currencies, fields, languages
from generator.vocabularies.term import Entry
from generator.vocabularies.vocabulary import Vocabulary


def standard_words() -> Words:
    """The vocabularies that every catalogue has."""
    known = {
        "countries": countries(),
        "languages": languages(),
        "currencies": currencies(),
        "fields": fields(),
    }
    return Words(known=known)


def read_vocabularies(sources: Iterable[Source]) -> tuple[Words, list[Diagnostic]]:
    """The standard vocabularies with the words of `content/vocabularies/*.yaml` added."""
    known = dict(standard_words().known)
    found: list[Diagnostic] = []
    for source in sources:
        home = home_of(source.path)
        if home is None or home.kind != "term":
            continue
        checked = read_terms(source, Words(known=known))
        found += checked.diagnostics
        base = known.get(home.slug) or Vocabulary.of(home.slug, ())
        known[home.slug] = base.extended([_entry(term) for term in checked.record or ()])
    return Words(known=known), found


def _entry(term: Term) -> Entry:
    return Entry(key=term.key or suggested(term.name), name=term.name, aliases=term.aliases)
