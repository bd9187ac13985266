"""A translation into a language that we do not know.

The part of the name before `.md` is a language code of BCP 47, such as `de` or `pt`; country codes are no languages.

Bad:
    # in: content/placements/harbour/robotics.md
    title: Robotics intern
    # in: content/placements/harbour/robotics.zz.md
    title: Praktikum in der Robotik

Good:
    # in: content/placements/harbour/robotics.md
    title: Robotics intern
    # in: content/placements/harbour/robotics.de.md
    title: Praktikum in der Robotik
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Entry, Listing
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate
from generator.vocabularies.language_tag import language_tag

CODE = Code("C414", "unknown-translation-language", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    groups: Iterable[Iterable[Listing | Entry[Any]]] = (*catalogue.translations.values(), *catalogue.others.values())
    for one in chain.from_iterable(groups):
        tag = language_tag(one.language)
        if one.language and not (tag and tag.known):
            message = f"`{one.language}` before `.md` is not the code of a language that we know"
            cure = "rename the file with a code such as de, fr or pt-br"
            yield CODE.at(locate(one.path), message, cure=cure)
