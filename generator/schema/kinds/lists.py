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

from pydantic import BeforeValidator

from generator.schema.choices import Audience, StudyLevel
from generator.schema.kinds.choice import one_of
from generator.schema.kinds.day import PeriodOfDays
from generator.schema.kinds.several import at_most, choices_listed, listed
from generator.schema.kinds.written import Several

Audiences = Annotated[
    tuple[Annotated[Audience, one_of(Audience)], ...],
    BeforeValidator(choices_listed),
    *at_most(3),
    Several(),
]
StudyLevels = Annotated[
    tuple[Annotated[StudyLevel, one_of(StudyLevel)], ...],
    BeforeValidator(choices_listed),
    *at_most(4),
    Several(),
]
Closures = Annotated[tuple[PeriodOfDays, ...], BeforeValidator(listed), *at_most(10), Several()]
