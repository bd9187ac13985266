"""Two spellings of a word made one, and a word made part of an address."""

import re
import unicodedata
from typing import Final

LONGEST: Final = 200
"""Characters; nothing longer is a word of any vocabulary."""

_LETTERS: Final = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "\u0131": "i",
        "ħ": "h",
        "&": " and ",
    }
)
_INVISIBLE: Final = re.compile("[\u00ad\u200c-\u200f\ufeff]")
_SILENT: Final = re.compile("[.'`\u00b4\u02bb\u02bc\u05f3\u2018\u2019]")
_ACCENT: Final = re.compile("[\u0300-\u036f]")
_KEPT: Final = frozenset("+#%$€£¥")
_ARTICLE: Final = "the "
_ASCII_BETWEEN: Final = re.compile("[^0-9a-z+#%$]+")


def fold(text: str) -> str:
    """Keep of `text` what is left when spelling does not matter; empty where it can be no word at all.

    Case, width, accents, apostrophes, full stops, a leading "the" and the kind of space, hyphen or other mark
    between words are gone. Text longer than `LONGEST`, or with control characters, folds to nothing.
    """
    if len(text) > LONGEST:
        return ""
    folded = _fold_ascii(text) if text.isascii() else _fold_any(text)
    return folded.removeprefix(_ARTICLE)


def slug(text: str) -> str:
    """Make `text` a part of an address: ASCII letters and digits joined by hyphens; empty without any."""
    plain = unicodedata.normalize("NFKD", fold(text))
    return "-".join(re.findall("[0-9a-z]+", _ACCENT.sub("", plain)))


def _fold_ascii(text: str) -> str:
    if not text.isprintable() and not _only_spaces_hidden(text):
        return ""
    plain = _SILENT.sub("", text.lower().replace("&", " and "))
    return _ASCII_BETWEEN.sub(" ", plain).strip()


def _fold_any(text: str) -> str:
    plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
    if not _only_spaces_hidden(plain):
        return ""
    bare = _SILENT.sub("", plain.casefold().translate(_LETTERS))
    parted = _ACCENT.sub("", unicodedata.normalize("NFKD", bare))
    whole = unicodedata.normalize("NFC", parted)
    return " ".join("".join(letter if _counts(letter) else " " for letter in whole).split())


def _only_spaces_hidden(text: str) -> bool:
    return all(letter.isprintable() or letter.isspace() for letter in text)


def _counts(letter: str) -> bool:
    """Whether it tells words apart: letters, digits, vowel signs, currency signs, and + # % as in C++."""
    return letter.isalnum() or letter in _KEPT or unicodedata.category(letter) in {"Mn", "Mc", "Sc"}
