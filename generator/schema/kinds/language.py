"""Languages asked for, each at a level of the Common European Framework of Reference (CEFR).

`Level`:
    B2     -> B2
    b2     -> B2
    D1     -> ! `D1` is not a CEFR level
    fluent -> ! `fluent` is not a CEFR level

`Skilled`:
    English B2                -> language en, level B2
    English (b2)              -> language en, level B2
    French                    -> language fr
    {language: en, level: C1} -> language en, level C1
    B2+ English               -> language en, level B2
    English, at least B2      -> language en, level B2
    English C3                -> ! `C3` is not a CEFR level
    English B2/C1             -> ! `English B2/C1` has two levels
    fluent English            -> ! `fluent` is not a CEFR level
    German (B1, preferred)    -> ! `German (B1, preferred)`: languages that stand here are all asked for
    IELTS 6.5                 -> ! `IELTS` is a test, and this takes a level of the CEFR
    fluent                    -> ! `fluent` says no language
    Englsh B2                 -> ! `Englsh` is not a language that we know

`LanguagesAsked`:
    [English B2, French]                      -> [(any [(language en, level B2)]), (any [(language fr)])]
    English B2                                -> [(any [(language en, level B2)])]
    [{any: [English, French]}, German]        -> [(any [(language en), (language fr)]), (any [(language de)])]
    {all: [English, {any: [French, German]}]} -> [(any [(language en)]), (any [(language fr), (language de)])]
    {any: [French, German]}                   -> [(any [(language fr), (language de)])]
    English and French                        -> [(any [(language en)]), (any [(language fr)])]
    [English or German]                       -> [(any [(language en), (language de)])]
    [English/German]                          -> ! `English/German` can be read in two ways
    English or German B2                      -> ! `English or German B2` has one level for 2 languages
    none                                      -> ! `none` is no language that the work is done in
    7                                         -> ! `7` is not a language that we know
    {any: []}                                 -> ! there is nothing here
"""

from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, GetJsonSchemaHandler, WithJsonSchema
from pydantic_core import CoreSchema

from generator.schema import codes
from generator.schema.about import about
from generator.schema.kinds import written
from generator.schema.kinds.known import Language
from generator.schema.kinds.language_words import alternatives, levelled, together
from generator.schema.kinds.several import at_most, whole
from generator.schema.refusal import Refusal
from generator.vocabularies.cefr import Cefr


def cefr_level(word: object) -> Cefr:
    """Read a CEFR level, A1 to C2."""
    try:
        return Cefr(str(word).strip().upper())
    except ValueError:
        raise Refusal(
            codes.BAD_LANGUAGE, f"`{str(word)[:40]}` is not a CEFR level", "write A1, A2, B1, B2, C1 or C2"
        ) from None


_LEVELS: written.Json = {"anyOf": [{"enum": list(Cefr)}, {"type": "string", "pattern": r"^\s*[a-cA-C][12]\s*$"}]}
Level = Annotated[Cefr, BeforeValidator(cefr_level), WithJsonSchema(_LEVELS)]


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageSkill:
    """A language, and the level asked for where one is stated."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    language: Annotated[Language, about("Language", "Its English name or its code.", "English")]
    level: Annotated[Level | None, about("Level", "The level of the CEFR.", "B2")] = None
    # fmt: on


def skill(value: object) -> object:
    """Take `English B2` apart."""
    if not isinstance(value, str):
        return value
    said = levelled(value)
    return {"language": said.language, "level": said.level} if said.level else {"language": said.language}


_NAMED: written.Json = {"type": "string", "examples": ["English B2", "French"]}
Skilled = Annotated[LanguageSkill, BeforeValidator(skill), written.Also(_NAMED)]


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageChoice:
    """One of `any` is enough; a list of choices asks for each of them."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    any: Annotated[
        tuple[Skilled, ...],
        *at_most(10, least=1),
        about("Any", "Languages of which one is enough.", ["French B1", "German B1"]),
    ]


def choice(value: object) -> object:
    """Take a lone language as a choice of one."""
    if isinstance(value, str):
        return {"any": alternatives(value)}
    if isinstance(value, dict) and "any" not in value:
        return {"any": [value]}
    return value


@dataclass(frozen=True, slots=True, eq=False)
class AlsoAlone:
    """Marks a choice that takes a lone language in its place."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> written.Json:
        """The choice, or what it is a choice of."""
        inner = handler(core)
        return {"anyOf": [inner, handler.resolve_ref_schema(inner)["properties"]["any"]["items"]]}


@dataclass(frozen=True, slots=True, eq=False)
class AlsoAll:
    """Marks the list of choices, which takes a single one, or a group with `all`, in its place."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> written.Json:
        """The list, an item of it, or the list under `all`."""
        listed = handler(core)
        listed["maxItems"] = listed.pop("maxLength")
        group = {"type": "object", "properties": {"all": listed}, "required": ["all"], "additionalProperties": False}
        return {"anyOf": [listed, listed["items"], group]}


def choices(value: object) -> object:
    """Take a lone language, or a group with `all` or `any`, as a list of choices."""
    if isinstance(value, dict) and set(value) == {"all"}:
        return value["all"]
    if isinstance(value, list | tuple):
        whole(value)
        return value
    if isinstance(value, str):
        return together(value)
    if isinstance(value, dict):
        return [value]
    raise Refusal(codes.WRONG_SHAPE, "this takes a list of languages", "write for example: languages: [English B2]")


LanguagesAsked = Annotated[
    tuple[Annotated[LanguageChoice, BeforeValidator(choice), AlsoAlone()], ...],
    BeforeValidator(choices),
    *at_most(10),
    AlsoAll(),
]
