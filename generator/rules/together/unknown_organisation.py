"""A listing in the folder of an organisation that has no file.

The folder is the organisation: its file holds the name, the kind and the country that each of its listings shows.

Bad:
    # in: content/placements/harbor/robotics.md
    apply: https://harbour.example/apply

Good:
    # in: content/placements/harbour/robotics.md
    apply: https://harbour.example/apply
"""

import difflib
from collections.abc import Iterator
from typing import Final

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C401", "unknown-organisation", Severity.ERROR, __doc__)
GUESSED: Final = 50
"""Organisations for which the nearest name is sought; it costs the more, the more there are."""


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    unknown: dict[str, str] = {}
    translated = [one for group in catalogue.translations.values() for one in group]
    for listing in (*catalogue.listings, *translated):
        slug = listing.organisation
        if slug in catalogue.organisations:
            continue
        if slug not in unknown:
            unknown[slug] = _guess(slug, catalogue) if len(unknown) < GUESSED else ""
        message = f"there is no organisation `{slug}`, or its file has errors"
        cure = (
            f"{unknown[slug]}write content/organisations/{slug}.md with its name, kind and country, or add here "
            " organisation: {name: …, kind: …, country: …}"
        )
        yield CODE.at(locate(listing.path), message, cure=cure)


def _guess(slug: str, catalogue: Catalogue) -> str:
    near = difflib.get_close_matches(slug, catalogue.organisations, n=1)
    return f"did you mean the folder content/placements/{near[0]}/? else " if near else ""
