"""IAESTE's 27 fields of study as ISCED-F 2013 fields.

The list is that of IAESTE's exchange software (IWS, `FieldOfStudy`, 2016). Each leads to the detailed field of
ISCED-F where one fits, else to the narrowest that holds all of it.
"""

from typing import Final

BROAD: Final = "engineering-manufacturing-and-construction"
FIELDS: Final[dict[str, str]] = {
    "aeronautic engineering": "motor-vehicles-ships-and-aircraft",
    "agriculture": "agriculture",
    "applied arts": "arts",
    "aquaculture": "fisheries",
    "architecture": "architecture-and-town-planning",
    "biology": "biology",
    "biomedical science": "medical-diagnostic-and-treatment-technology",
    "biotechnology": "biological-and-related-sciences",
    "chemistry": "chemistry",
    "civil engineering": "building-and-civil-engineering",
    "economy and management": "business-and-administration",
    "education": "education",
    "electrical engineering": "electricity-and-energy",
    "energy engineering": "electricity-and-energy",
    "environmental science": "environmental-sciences",
    "food science": "food-processing",
    "geoscience": "earth-sciences",
    "industrial engineering": "manufacturing-and-processing",
    "it": "information-and-communication-technologies",
    "material science": "materials-glass-paper-plastic-and-wood",
    "mathematics": "mathematics",
    "mechanical engineering": "mechanics-and-metal-trades",
    "media and marketing": "marketing-and-advertising",
    "naval engineering": "motor-vehicles-ships-and-aircraft",
    "physics": "physics",
    "veterinary sciences": "veterinary",
}
NONE: Final = frozenset({"any", "other"})


def faculties(text: str) -> list[str]:
    """The faculties that a column names, separated by commas or semicolons."""
    return [name for part in text.replace(";", ",").split(",") if (name := part.strip())]


def fields_of(text: str) -> tuple[list[str], list[str]]:
    """The fields of education of the faculties in a column, each once, and the faculties that have none."""
    named = faculties(text)
    fields = [FIELDS.get(name.casefold()) for name in named]
    strange = [name for name, field in zip(named, fields, strict=True) if field is None]
    return list(dict.fromkeys(field for field in fields if field)), strange
