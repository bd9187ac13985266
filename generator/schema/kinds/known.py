"""A word of a vocabulary: a country, a region, a language, a currency, a field of education.

`Country`:
    Portugal        -> PT
    PT              -> PT
    NO              -> NO
    czechia         -> CZ
    Portugl         -> ! `Portugl` is not a country that we know
    Portugal, Spain -> ! `Portugal, Spain` is not a country that we know
    🇵🇹              -> PT
    D               -> ! `D` is the sign on a vehicle, and no code of ISO 3166
    USSR            -> ! `USSR` has become several countries
    Tibet           -> ! `Tibet` has no entry of its own in ISO 3166
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
    BSL     -> ! `BSL` is a sign language, of which the list has American Sign Language alone

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

from typing import Annotated, Final

from pydantic import BeforeValidator, ValidationInfo

from generator.schema.kinds import written
from generator.schema.kinds.several import at_most, listed, words_listed
from generator.schema.kinds.text import plain, sized
from generator.schema.kinds.unknown_word import unknown_word
from generator.schema.marks import Asked, Control
from generator.schema.words import Words

# Vocabularies that every catalogue has, and the types that YAML has for their words: 0714 is a number.
_CLOSED: Final = {
    "areas": ("string",),
    "countries": ("string",),
    "languages": ("string",),
    "currencies": ("string",),
    "fields": ("string", "integer"),
}


_FLAG: Final = 0x1F1E6


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
        raise unknown_word(text, noun, within, words)

    asked = Asked(Control.CHOICE, vocabulary=vocabulary, words=vocabulary not in _CLOSED)
    return BeforeValidator(read, json_schema_input_type=written.typed(_told(vocabulary))), asked


def _unflagged(text: str) -> str:
    """A flag as the code of its country: the two letters that it is made of (Unicode, regional indicators)."""
    letters = [chr(ord(mark) - _FLAG + ord("A")) for mark in text[:3] if _FLAG <= ord(mark) < _FLAG + 26]
    return "".join(letters) if len(letters) == len(text) == 2 else text  # noqa: PLR2004 - a flag is two letters


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
