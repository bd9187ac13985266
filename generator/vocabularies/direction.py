"""Which way a language is written."""

from functools import cache
from typing import Final, Literal

from generator.vocabularies.standard import data

_SCRIPT: Final = 4
"""Letters in a script's code (ISO 15924)."""


def text_direction(language: str) -> Literal["ltr", "rtl"]:
    """Tell the direction of a BCP 47 tag, such as "ar", "pa-PK" or "az-Arab"; unknown ones are "ltr"."""
    parts = language.replace("_", "-").split("-")
    script = next((part.title() for part in parts[1:] if len(part) == _SCRIPT and part.isalpha()), None)
    if script:
        return "rtl" if script in _right_to_left() else "ltr"
    whole = "-".join((parts[0].lower(), *(part.upper() for part in parts[1:2])))
    return "rtl" if {whole, parts[0].lower()} & _right_to_left() else "ltr"


@cache
def _right_to_left() -> frozenset[str]:
    return frozenset(data("languages")["right_to_left"])
