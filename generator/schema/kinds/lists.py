"""Lists of choices and of periods."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from generator.schema.choices import Audience, StudyLevel
from generator.schema.kinds.choice import one_of
from generator.schema.kinds.day import PeriodOfDays
from generator.schema.kinds.text import listed
from generator.schema.kinds.written import Several

_AUDIENCES = {
    "students": "student",
    "graduate": "recent-graduate",
    "graduates": "recent-graduate",
    "recent-graduates": "recent-graduate",
    "professionals": "professional",
}
_LEVELS = {
    "bachelors": "bachelor",
    "undergraduate": "bachelor",
    "masters": "master",
    "phd": "doctorate",
    "doctoral": "doctorate",
}

Audiences = Annotated[
    tuple[Annotated[Audience, one_of(Audience, _AUDIENCES)], ...],
    BeforeValidator(listed),
    Field(max_length=3),
    Several(),
]
StudyLevels = Annotated[
    tuple[Annotated[StudyLevel, one_of(StudyLevel, _LEVELS)], ...],
    BeforeValidator(listed),
    Field(max_length=4),
    Several(),
]
Closures = Annotated[tuple[PeriodOfDays, ...], BeforeValidator(listed), Field(max_length=10), Several()]
