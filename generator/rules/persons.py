"""Whether words are a person rather than a position. In doubt they are a position: nobody is accused for nothing."""

import re
from typing import Final

_TITLE: Final = re.compile(
    r"(?i:dr|prof|professor|mr|mrs|ms|mx|sir|dame|herr|frau|señora?|sra?|sres|mme|monsieur|madame|dott|dra|ing)\.?\s+"
    r"(?:(?i:dr|prof)\.?\s+)?[^\W\d_a-zà-ÿ][\w'’-]+"
)
_CAPITAL: Final = re.compile(r"[^\W\d_][\w'’.-]*")
_PHONE: Final = re.compile(r"(?:\+|00)?\(?\d[\d\s()./-]{6,}\d")
_WORDLESS: Final = frozenset({"yes", "no", "y", "n", "true", "false"})
_PARTICLES: Final = frozenset(
    [
        "de",
        "da",
        "do",
        "dos",
        "del",
        "della",
        "di",
        "van",
        "von",
        "der",
        "den",
        "bin",
        "ibn",
        "al",
        "el",
        "la",
        "y",
        "e",
    ]
)
_OF_A_BODY: Final = re.compile(
    r"(?:er|or|ist|ian|eer|man|woman|person|ing|tion|ment|ics|ship|ogist|ant|ary|ency|ance|ence|lead|head|chef|clerk|"
    r"office|desk|team|unit|board|council|union|centre|center|station|school|college|university|institute|department|"
    r"human|resources|services|affairs|international|student|students|senior|junior|chief|deputy|vice|dean|tutor|nurse|"
    r"doctor|judge|priest|pilot|cook|host|mate|guide|coach|chair|ombuds|hotline|line|staff|works|committee|programme|"
    r"ung|schaft|keit|heit|rat|amt|stelle|beauftragte[rn]?|program|project|security|safety|people|care|house|hall|ward|hospital|clinic|lab|laboratory|hr|it|ceo|cto|cfo)$",
    re.IGNORECASE,
)
_LEAST, _MOST = 2, 4
"""So many words in a row, each with a capital, are a name."""


def person_in(words: str) -> str:
    """Why `words` are taken for a person, to go on with after them; empty where they are a position."""
    text = words.strip()
    if text.casefold() in _WORDLESS:
        return "does not say who that is"
    if "@" in text or "://" in text:
        return ""
    if _PHONE.search(text):
        return "is a telephone number, and whose it is is not said"
    if _TITLE.match(text):
        return "looks like a person, and no consent is stated"
    return "looks like a person's name, and no consent is stated" if _is_name(text) else ""


def _is_name(text: str) -> bool:
    spelt = [part for part in text.split() if part not in _PARTICLES]
    if not _LEAST <= len(spelt) <= _MOST:
        return False
    return all(map(_is_capital, spelt)) and not any(_OF_A_BODY.search(part.strip(".")) for part in spelt)


def _is_capital(word: str) -> bool:
    """Whether a word begins with a capital and goes on in small letters, or is an initial."""
    initial = len(word.strip(".")) == 1
    return bool(_CAPITAL.fullmatch(word)) and word[0].isupper() and (initial or not word.isupper())
