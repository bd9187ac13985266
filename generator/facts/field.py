"""Fields of education (ISCED-F 2013)."""

from typing import Final

from generator.facts.kinds.tree import Tree
from generator.wording.labels import N_

FIELD: Final = Tree(
    name="field",
    label=N_("Field"),
    fields=("fields",),
    of=lambda listing: listing.fields,
    above=lambda catalogue, key: catalogue.words.known["fields"].ancestors(key),
    named=lambda wording, key: wording.names.field(key),
)
