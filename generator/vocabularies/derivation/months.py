"""The names of months and days of the week, in the languages that notices are written in, from CLDR."""

from collections import defaultdict
from typing import Any, Final

from babel import Locale

from generator.vocabularies.folding import fold

_LANGUAGES: Final = (
    "en",
    "fr",
    "es",
    "ar",
    "ru",
    "zh",
    "de",
    "pt",
    "it",
    "nl",
    "pl",
    "cs",
    "sv",
    "nb",
    "da",
    "fi",
    "tr",
)


def made() -> dict[str, Any]:
    """Each word that is one month (1 to 12), and each that is one day of the week (0: Monday)."""
    return {"months": _words("months", first=1), "weekdays": _words("days", first=0)}


def _words(kind: str, first: int) -> dict[str, int]:
    """Words that mean the same wherever they are used; one that is two months in two languages is none."""
    meant: defaultdict[str, set[int]] = defaultdict(set)
    for language in _LANGUAGES:
        forms = getattr(Locale.parse(language), kind)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, word in forms[context].get(width, {}).items():
                    meant[fold(word)].add(number)
    own = {"sept": 9, "mrt": 3} if first else {}
    clear = {
        word: numbers.pop() for word, numbers in meant.items() if len(numbers) == 1 and word and not word.isdigit()
    }
    return dict(sorted((clear | own).items()))
