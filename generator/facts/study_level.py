"""The levels of study at which one can apply (ISCED 2011, 5 to 8)."""

from typing import Final

from generator.facts.closed import closed
from generator.facts.kinds.level import Level
from generator.schema.choices import StudyLevel
from generator.wording.labels import N_

STUDY_LEVEL: Final = Level(
    name="level",
    label=N_("Study level"),
    fields=("study_level",),
    of=lambda listing: listing.placement.study_level,
    words=closed(*StudyLevel),
)
