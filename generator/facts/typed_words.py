"""What somebody types into the field for searching."""

from typing import Final

from generator.facts.kinds.text import Text
from generator.wording.labels import N_

WORDS: Final = Text(name="q", label=N_("the words"), key="relevance", best=N_("Relevance"), longest=200)
