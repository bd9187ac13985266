"""A word of a vocabulary: a country, a region, a language, a currency, a field of education.

`Country`:
    Portugal        -> PT
    PT              -> PT
    NO              -> NO
    czechia         -> CZ
    Portugl         -> ! `Portugl` is not a country that we know
    Portugal, Spain -> ! `Portugal, Spain` is not a country that we know
    🇵🇹              -> PT
    [Portugal]      -> ! this takes one text

`Area`:
    Portugal      -> PT
    EU            -> EU
    worldwide     -> anywhere
    LATAM         -> 419
    North America -> ! `North America` may be more than one country or region

`Language`:
    English -> en
    en      -> en
    Englsh  -> ! `Englsh` is not a language that we know

`Currency`:
    EUR  -> EUR
    euro -> EUR
    $    -> ! `$` may be more than one currency

`FieldOfEducation`:
    0714                       -> 0714
    electronics-and-automation -> 0714
    robotics                   -> 0714
    wizardry                   -> ! `wizardry` is not a field of education that we know

`Document`:
    Motivation letter -> Motivation letter
    [CV]              -> ! this takes one text

`Sector`:
    shipping   -> shipping
    [shipping] -> ! this takes one text

`Tag`:
    robots                                      -> robots
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" -> ! this has 41 characters, and there is room for 40
    [robots]                                    -> ! this takes one text

`Areas`:
    [EU, Switzerland]  -> [EU, CH]
    anywhere           -> [anywhere]
    [Europe, Atlantis] -> ! `Atlantis` is not a country or region that we know

`Languages`:
    [en, French]          -> [en, fr]
    English               -> [en]
    [English, Klingonese] -> ! `Klingonese` is not a language that we know

`FieldsOfEducation`:
    [0714, robotics]         -> [0714, 0714]
    robotics                 -> [0714]
    []                       -> ! there is nothing here
    [0711, 0712, 0713, 0714] -> ! this list has 4 items, and there is room for 3

`Documents`:
    [CV, Motivation letter] -> [CV, Motivation letter]
    CV                      -> [CV]
    {CV: yes}               -> ! this takes one text

`Tags`:
    [robots, sea]                           -> [robots, sea]
    robots                                  -> [robots]
    [a, b, c, d, e, f, g, h, i, j, k, l, m] -> ! this list has 13 items, and there is room for 12
"""

import re
from typing import Annotated, Final

from pydantic import BeforeValidator, ValidationInfo

from generator.schema import codes
from generator.schema.as_yaml import as_yaml
from generator.schema.kinds import written
from generator.schema.kinds.several import at_most, listed, words_listed
from generator.schema.kinds.text import plain, sized
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal
from generator.schema.words import Words
from generator.vocabularies.folding import fold
from generator.vocabularies.vocabulary import Vocabulary

# Vocabularies that every catalogue has, and the types that YAML has for their words: 0714 is a number.
_CLOSED: Final = {
    "areas": ("string",),
    "countries": ("string",),
    "languages": ("string",),
    "currencies": ("string",),
    "fields": ("string", "integer"),
}


_EVERY: Final = frozenset({"any", "all", "none", "no", "various", "several", "open to all"})
_ANY: Final = {
    "country or region": "write anywhere, for no limit, or leave the key out",
    "field of education": "write the one to three fields that the work is in most; a broad one takes in all below it",
}
_FLAG: Final = 0x1F1E6
_BETWEEN = re.compile(r"(?:(?<!\s)\s++)?[,;/&+]\s*+|^-\s++|(?<!\s)\s++(?:-|and|or|und|oder|et|ou)\s++", re.IGNORECASE)


def known(vocabulary: str, noun: str) -> tuple[BeforeValidator, Asked]:
    """A reader of the words in `vocabulary`, from codes, names and aliases to the key.

    A vocabulary that a catalogue may lack leaves its words free, so that each language may have its own.
    """

    def read(word: object, info: ValidationInfo) -> str:
        text = plain(word)
        words = info.context
        if not isinstance(words, Words):
            raise TypeError("records are read with their vocabularies as context")
        within = words.of(vocabulary)
        if within is None:
            return text
        key = within.find(_unflagged(text)) or within.among(text, words.here.get(vocabulary, ()))
        if key is not None:
            return key
        raise _unknown(text, noun, within, words)

    asked = Asked(Control.CHOICE, vocabulary=vocabulary, words=vocabulary not in _CLOSED)
    return BeforeValidator(read, json_schema_input_type=written.typed(_told(vocabulary))), asked


def _unflagged(text: str) -> str:
    """A flag as the code of its country: the two letters that it is made of (Unicode, regional indicators)."""
    letters = [chr(ord(mark) - _FLAG + ord("A")) for mark in text[:3] if _FLAG <= ord(mark) < _FLAG + 26]
    return "".join(letters) if len(letters) == len(text) == 2 else text  # noqa: PLR2004 - a flag is two letters


def _unknown(text: str, noun: str, within: Vocabulary, words: Words) -> Refusal:
    several = within.unclear.get(fold(text), ())
    if not several:
        told = f"`{text[:80]}` is not a {noun} that we know"
        return Refusal(codes.UNKNOWN_WORD, told, _meant(text, noun, within, words))
    names = [f"{key} ({within.name(key)})" if noun == "currency" else within.name(key) for key in several[:4]]
    cure = f"write {' or '.join(names)} in its place"
    return Refusal(codes.UNKNOWN_WORD, f"`{text[:80]}` may be more than one {noun}", cure)


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
    return f"did you mean {' or '.join(near)}?" if near else f"write the {noun}'s English name or its code"


def _workplace(text: str, parts: list[str], known: list[str], areas: Vocabulary | None) -> str:
    """The cure of a country with a city beside it, of several countries, and of a region; empty for any other word."""
    if len(known) == 1 and len(parts) == 2:  # noqa: PLR2004 - a city and a country
        return f"write {known[0]}, and the line  city: {next(part for part in parts if part not in known)}"
    if len(known) == len(parts) > 1:
        return f"write the one of them in which the work is, or the line  locations: {as_yaml(known)}  in its place"
    if areas and areas.find(text):
        return f"write the country of the workplace; for remote work  not stated,  and the line  remote_from: [{text}]"
    return ""


def _told(vocabulary: str) -> written.Json:
    """How a word is written: a field of education may be a number, and a vocabulary of a catalogue's own is open."""
    if vocabulary in _CLOSED:
        return written.known_word(vocabulary, *_CLOSED[vocabulary])
    return {"type": list(written.WORD)}


Country = Annotated[str, *known("countries", "country")]
Area = Annotated[str, *known("areas", "country or region")]
Language = Annotated[str, *known("languages", "language")]
Currency = Annotated[str, *known("currencies", "currency")]
FieldOfEducation = Annotated[str, *known("fields", "field of education")]
Document = Annotated[str, *known("documents", "document"), sized(1, 80)]
Sector = Annotated[str, *known("sectors", "sector"), sized(1, 80)]
Tag = Annotated[str, *known("tags", "tag"), sized(1, 40)]

Areas = Annotated[tuple[Area, ...], BeforeValidator(listed), *at_most(250), written.Several()]
Languages = Annotated[tuple[Language, ...], BeforeValidator(listed), *at_most(20), written.Several()]
FieldsOfEducation = Annotated[
    tuple[FieldOfEducation, ...], BeforeValidator(listed), *at_most(3, least=1), written.Several()
]
Documents = Annotated[tuple[Document, ...], BeforeValidator(words_listed), *at_most(20), written.Several()]
Tags = Annotated[tuple[Tag, ...], BeforeValidator(words_listed), *at_most(12), written.Several()]
