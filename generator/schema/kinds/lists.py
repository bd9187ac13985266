"""Lists of choices and of periods."""

from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from generator.schema.choices import Audience, StudyLevel
from generator.schema.kinds.choice import one_of
from generator.schema.kinds.day import PeriodOfDays
from generator.schema.kinds.text import listed

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
_WORDS = {"type": ["array", "string"], "items": {"type": "string"}}

Audiences = Annotated[
    tuple[Annotated[Audience, one_of(Audience, _AUDIENCES)], ...],
    BeforeValidator(listed),
    Field(max_length=3),
    WithJsonSchema(_WORDS | {"maxItems": 3}),
]
StudyLevels = Annotated[
    tuple[Annotated[StudyLevel, one_of(StudyLevel, _LEVELS)], ...],
    BeforeValidator(listed),
    Field(max_length=4),
    WithJsonSchema(_WORDS | {"maxItems": 4}),
]
Closures = Annotated[tuple[PeriodOfDays, ...], BeforeValidator(listed), Field(max_length=10), WithJsonSchema(_WORDS)]
