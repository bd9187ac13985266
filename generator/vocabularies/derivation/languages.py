"""Languages: those that CLDR names in English, by their BCP 47 codes."""

from collections.abc import Iterator
from typing import Any, Final

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from generator.vocabularies import tables
from generator.vocabularies.derivation.assembling import assembled, in_world_languages
from generator.vocabularies.folding import fold

_NOT_ONE_LANGUAGE: Final = {"mul", "und", "zxx"}
_RIGHT_TO_LEFT: Final = {
    *(
        "Adlm",
        "Arab",
        "Armi",
        "Avst",
        "Chrs",
        "Cprt",
        "Elym",
        "Gara",
        "Hatr",
        "Hebr",
        "Hung",
        "Khar",
        "Lydi",
        "Mand",
    ),
    *(
        "Mani",
        "Mend",
        "Merc",
        "Mero",
        "Narb",
        "Nbat",
        "Nkoo",
        "Orkh",
        "Ougr",
        "Palm",
        "Phli",
        "Phlp",
        "Phnx",
        "Prti",
    ),
    *("Rohg", "Samr", "Sarb", "Sogd", "Sogo", "Syrc", "Thaa", "Todr", "Yezi"),
}
"""Scripts written from right to left, by ISO 15924 code: Unicode 16.0, bidirectional classes R and AL."""


def made() -> dict[str, Any]:
    """Make the content of `languages.json`."""
    english = Locale("en").languages
    names = {
        # Ga is called what is Irish's code.
        code: f"{name} ({code})" if name.lower() in english and name.lower() != code else name
        for code, name in english.items()
        if code.isalpha() and code not in _NOT_ONE_LANGUAGE
    }
    ordered = dict(sorted(names.items(), key=lambda pair: fold(pair[1])))
    cldr = {code: [*_codes(code), *_native_names(code), *_varieties(code)] for code in ordered}
    foreign = in_world_languages("languages", ordered)
    content = assembled(ordered, tables.own_words("language-words.txt"), cldr, foreign)
    return content | {"right_to_left": sorted(_right_to_left())}


def _codes(code: str) -> Iterator[str]:
    """Other codes for the language: ISO 639-2 and 639-3, and codes withdrawn."""
    for other, target in get_global("language_aliases").items():
        if target == code and other.isalpha():
            yield other


def _native_names(code: str) -> Iterator[str]:
    try:
        yield Locale.parse(code).languages[code]
    except (UnknownLocaleError, KeyError):
        return


def _varieties(code: str) -> Iterator[str]:
    """Varieties that CLDR names, such as Swiss German: a catalogue asks for the language."""
    for variety, name in Locale("en").languages.items():
        if variety.startswith(f"{code}_"):
            yield variety
            yield name


def _right_to_left() -> Iterator[str]:
    """Scripts, and language tags without a script whose likely script is one of them."""
    yield from _RIGHT_TO_LEFT
    for tag, likely in get_global("likely_subtags").items():
        parts = tag.split("_")
        if likely.split("_")[1] in _RIGHT_TO_LEFT and parts[0] != "und" and not any(map(_is_script, parts)):
            yield "-".join(parts)


def _is_script(subtag: str) -> bool:
    return len(subtag) == 4 and subtag.isalpha()  # noqa: PLR2004 (ISO 15924)
