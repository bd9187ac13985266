"""Names and other words from several sources made one vocabulary's data."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from babel import Locale
from babel.core import get_global

from generator.vocabularies.folding import fold, slug

Claims: TypeAlias = Mapping[str, Iterable[str]]
"""Words by the key that they are to mean."""

_WORLD_LANGUAGES: Final = ("ar", "zh", "fr", "ru", "es", "de", "pt", "it")


def assembled(
    names: Mapping[str, str], own: Claims, cldr: Claims, foreign: Claims = MappingProxyType({})
) -> dict[str, Any]:
    """Make the content of a data file: entries, and each folded word with its key.

    A name goes before `own` words, these before `cldr` ones, and these before `foreign` ones, which are understood
    but are no aliases. A word that one source gives to several keys means none of them: it is listed as unclear.
    """
    words: dict[str, str] = {fold(key): key for key in names}
    words |= {fold(name): key for key, name in names.items()}
    unclear: dict[str, list[str]] = {}
    aliases: dict[str, list[str]] = {key: [] for key in names}
    for claims in (own, cldr):
        _claim(claims, words, unclear, aliases)
    entries = [[key, name, slug(name), *aliases[key]] for key, name in names.items()]
    _claim(foreign, words, unclear, aliases)
    version = get_global("cldr")["version"]
    return {"cldr": version, "entries": entries, "words": words, "unclear": unclear}


def _claim(claims: Claims, words: dict[str, str], unclear: dict[str, list[str]], aliases: dict[str, list[str]]) -> None:
    claimed: dict[str, dict[str, str]] = {}
    for key, texts in claims.items():
        for text in texts:
            claimed.setdefault(fold(text), {}).setdefault(key, text)
    for word, claimants in claimed.items():
        if not word or word in words or word in unclear:
            continue
        if len(claimants) > 1:
            unclear[word] = list(claimants)
            continue
        [(key, text)] = claimants.items()
        words[word] = key
        aliases[key].append(text)


def in_world_languages(attribute: str, keys: Iterable[str]) -> Claims:
    """Names in languages that many read and write: those of the United Nations, and three more."""
    tables = [getattr(Locale(language), attribute) for language in _WORLD_LANGUAGES]
    return {key: [table[key] for table in tables if key in table] for key in keys}
