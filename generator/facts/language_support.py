"""How the intern is helped with the language."""

from typing import Final

from generator.facts.closed import closed
from generator.facts.kinds.choice import Choice
from generator.schema.frame import LanguageSupport
from generator.wording.labels import N_

LANGUAGE_SUPPORT: Final = Choice(
    name="language_support",
    label=N_("Help with the language"),
    titled=True,
    fields=("language_support",),
    of=lambda listing: tuple(map(str, listing.placement.language_support)),
    words=closed(*LanguageSupport),
)
