"""A guide: an editorial page about a country, a field of education, or anything a candidate should know."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import ConfigDict

from generator.schema.about import about
from generator.schema.citation import Citations
from generator.schema.kinds.day import Day
from generator.schema.kinds.known import Country, FieldOfEducation
from generator.schema.kinds.text import Sentence, Title


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """A guide's front matter; one with a `country` or a `field` also stands on that page."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    title: Annotated[Title, about("Title", "What the guide is about.", "Working in Portugal")]
    summary: Annotated[Sentence, about("Summary", "One sentence that says what a reader will know afterwards.", "Visas, rents and working hours for interns in Portugal.")]
    country: Annotated[Country | None, about("Country", "The country that it is about.", "Portugal")] = None
    field: Annotated[FieldOfEducation | None, about("Field of education", "The field that it is about.", "biology")] = None
    updated: Annotated[Day | None, about("Updated", "The day it was last gone over.", "2026-11-20")] = None
    sources: Annotated[Citations, about("Sources", "Where what it says of law and money is from.", [{"title": "Minimum wage (Ministry of Labour)", "url": "https://ministry.example/minimum-wage", "checked": "2026-11-20"}])] = ()
    # fmt: on
