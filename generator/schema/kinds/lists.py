"""Lists of choices and of periods.

`Audiences`:
    [student, recent-graduate] -> [student, recent-graduate]
    Students                   -> [student]
    graduates                  -> [recent-graduate]
    anyone                     -> ! `anyone` can be read in two ways
    [bachelor]                 -> ! `bachelor` can be read in two ways
    [student, pupils]          -> ! `pupils` is not one of the words this takes

`StudyLevels`:
    [bachelor, master] -> [bachelor, master]
    PhD                -> [doctorate]
    undergraduate      -> [bachelor]
    [B.Sc., Master's]  -> [bachelor, master]
    postgraduate       -> ! `postgraduate` can be read in two ways
    Master students    -> ! `Master students` says more than one word does
    diploma            -> ! `diploma` is not one of the words this takes

`Closures`:
    [2027-08-02 to 2027-08-15] -> [(first 2027-08-02, last 2027-08-15)]
    2027-12-24 to 2028-01-02   -> [(first 2027-12-24, last 2028-01-02)]
    August                     -> ! this takes a first and a last day
"""

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
    "employees": "professional",
}
_EVERYBODY = "[student, recent-graduate, professional], or leave it out"
_AUDIENCES_ASKED = (
    dict.fromkeys(("anyone", "everyone", "all", "any", "open-to-all"), _EVERYBODY)
    | dict.fromkeys(("alumni", "former-students"), "recent-graduate, or professional, or both")
    | {
        said: f"student, with `study_level: {level}`; or recent-graduate, if they have the degree"
        for said, level in {"bachelor": "bachelor", "master": "master", "phd": "doctorate"}.items()
    }
)
_LEVELS = (
    dict.fromkeys(("bachelors", "undergraduate", "undergraduates", "bsc", "ba", "beng", "licence", "grado"), "bachelor")
    | dict.fromkeys(("masters", "msc", "ma", "meng", "mba", "llm", "máster", "mestrado"), "master")
    | dict.fromkeys(("phd", "doctoral", "doctoral-candidate", "dphil", "doctorat"), "doctorate")
    | dict.fromkeys(("associate-degree", "hnd", "bts", "foundation-degree"), "short-cycle")
)
_LEVELS_ASKED = dict.fromkeys(
    ("postgraduate", "postgraduates", "graduate", "postgrad"), "master, or doctorate, or both"
) | dict.fromkeys(("any", "all", "all-levels", "any-level"), "[bachelor, master, doctorate], or leave it out")

Audiences = Annotated[
    tuple[Annotated[Audience, one_of(Audience, _AUDIENCES, _AUDIENCES_ASKED)], ...],
    BeforeValidator(listed),
    Field(max_length=3),
    Several(),
]
StudyLevels = Annotated[
    tuple[Annotated[StudyLevel, one_of(StudyLevel, _LEVELS, _LEVELS_ASKED)], ...],
    BeforeValidator(listed),
    Field(max_length=4),
    Several(),
]
Closures = Annotated[tuple[PeriodOfDays, ...], BeforeValidator(listed), Field(max_length=10), Several()]
