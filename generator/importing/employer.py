"""An employer of other people's tables: the name of its file, and what kind of body it is by its name."""

import re
from hashlib import blake2b
from typing import Final

from generator.reading.file_names import suggested
from generator.reading.layout import LONGEST, name_fault

_LEARNING: Final = re.compile(
    r"universi|college|polytech|academ|\bschool\b|hochschule|institut\w* of technology", re.IGNORECASE
)
_PUBLIC: Final = re.compile(r"institut|\bnational\b|ministry|municipal|government|\bcent(?:re|er)\b", re.IGNORECASE)
_GIVING: Final = re.compile(r"non-?\s?profit|\bngo\b|foundation|charity", re.IGNORECASE)


def slug_of(employer: str) -> str:
    """The part of an address that stands for an employer; made of its checksum where its name has no Latin letter."""
    name = suggested(employer)
    mark = blake2b(employer.casefold().encode(), digest_size=4).hexdigest()
    if not name or name_fault(name):
        return f"employer-{mark}" if not name else f"employer-{name}"[:LONGEST].strip("-")
    return name if len(employer) <= LONGEST else f"{name[: LONGEST - 9].strip('-')}-{mark}"


def kind_of(name: str, business: str) -> str:
    """The kind of body that its name and business speak of; a company where they speak of none."""
    if _LEARNING.search(name) or business.casefold().startswith("university"):
        return "university"
    if _GIVING.search(f"{name} {business}"):
        return "non-profit"
    return "public-body" if _PUBLIC.search(name) else "company"
