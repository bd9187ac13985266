"""What is said of a word that a vocabulary does not have: what was most likely meant."""

import re
from typing import Final

from generator.schema import codes
from generator.schema.as_yaml import as_yaml
from generator.schema.kinds.no_country import asked
from generator.schema.refusal import Refusal
from generator.schema.words import Words
from generator.vocabularies.folding import fold
from generator.vocabularies.vocabulary import Vocabulary

_SIGNED: Final = re.compile(r"(?:[a-z]{1,12} )?sign(?: language)?|bsl|asl|lsf|dgs|lse|libras|auslan|jsl", re.IGNORECASE)
_EVERY: Final = frozenset({"any", "all", "none", "no", "various", "several", "open to all"})
_ANY: Final = {
    "country or region": "write anywhere, for no limit, or leave the key out",
    "field of education": "write the one to three fields that the work is in most; a broad one takes in all below it",
}
_BETWEEN = re.compile(r"(?:(?<!\s)\s++)?[,;/&+]\s*+|^-\s++|(?<!\s)\s++(?:-|and|or|und|oder|et|ou)\s++", re.IGNORECASE)


def unknown_word(text: str, noun: str, within: Vocabulary, words: Words) -> Refusal:
    """The refusal of a word that a vocabulary does not have, or that may be several of it."""
    several = within.unclear.get(fold(text), ())
    if not several:
        if noun == "country" and (question := asked(text))[0]:
            return Refusal(codes.UNKNOWN_WORD, *question)
        if noun == "language" and _SIGNED.fullmatch(text.strip()):
            told = f"`{text[:80]}` is a sign language, of which the list has American Sign Language alone"
            return Refusal(codes.UNKNOWN_WORD, told, "write American Sign Language, if that is meant")
        told = f"`{text[:80]}` is not a {noun} that we know"
        return Refusal(codes.UNKNOWN_WORD, told, _meant(text, noun, within, words))
    names = [f"{key} ({within.name(key)})" if noun == "currency" else within.name(key) for key in several[:4]]
    cure = f"write {' or '.join(names)} in its place"
    told = f"`{text[:80]}` may be more than one {noun}"
    return Refusal(codes.UNKNOWN_WORD, told, cure, text, tuple(several[:4]) if noun == "currency" else ())


def _meant(text: str, noun: str, within: Vocabulary, words: Words) -> str:
    """What somebody most likely wanted to write: several words, each known, are a list without its brackets."""
    several = [part.strip() for part in _BETWEEN.split(text[:200]) if part.strip()]
    known = [part for part in several if within.find(part)]
    if noun == "country":
        if cure := _workplace(text, several, known, words.of("areas")):
            return cure
    elif len(known) == len(several) > 1:
        return f"write a list: {as_yaml(known)}"
    if text.casefold() in _EVERY:
        return _ANY.get(noun, f"write the {noun} by name")
    if text.isdigit() and (key := within.find(f"0{text}")):
        return f'did you mean "0{text}", {within.name(key)}?'
    near = [f"`{name}`" for name in within.nearest(text[:80])]
    return (
        f"did you mean {' or '.join(near)}?"
        if near
        else f"write the {noun}'s English name or its code{_SUCH.get(noun, '')}"
    )


_SUCH: Final = {
    "country": ", as in Portugal or PT",
    "language": ", as in English or en",
    "currency": ", as in EUR or in  850 EUR per month",
    "country or region": ", as in Portugal or PT",
    "field of education": ", as in environmental-sciences",
}


def _workplace(text: str, parts: list[str], known: list[str], areas: Vocabulary | None) -> str:
    """The cure of a country with a city beside it, of several countries, and of a region; empty for any other word."""
    if len(known) == 1 and len(parts) == 2:  # noqa: PLR2004 - a city and a country
        return f"write {known[0]}, and the line  city: {next(part for part in parts if part not in known)}"
    if len(known) == len(parts) > 1:
        return f"write the one of them in which the work is, or the line  locations: {as_yaml(known)}  in its place"
    if areas and areas.find(text):
        return f"write the country of the workplace; for remote work  not stated,  and the line  remote_from: [{text}]"
    return ""
