"""Languages asked for, each at a level of the Common European Framework of Reference (CEFR)."""

import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, Field, WithJsonSchema

from generator.schema.faults import bad_language, wrong_shape
from generator.schema.kinds.known import Language
from generator.schema.refusal import Refusal
from generator.vocabularies.cefr import Cefr

_LEVELLED = re.compile(r"(.+?)[\s:,(]+([A-Za-z][0-9])\)?")


def cefr_level(word: object) -> Cefr:
    """Read a CEFR level, A1 to C2."""
    try:
        return Cefr(str(word).strip().upper())
    except ValueError:
        raise Refusal(
            bad_language.CODE, f"`{str(word)[:40]}` is not a CEFR level", "write A1, A2, B1, B2, C1 or C2"
        ) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageSkill:
    """A language, and the level asked for where one is stated."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    language: Language
    level: Annotated[Cefr, BeforeValidator(cefr_level)] | None = None


def skill(value: object) -> object:
    """Take `English B2` apart."""
    if not isinstance(value, str):
        return value
    found = _LEVELLED.fullmatch(value.strip())
    if found:
        return {"language": found[1], "level": found[2]}
    first, _, rest = value.strip().partition(" ")
    if rest and rest.casefold() in _PLAIN_WORDS:
        raise Refusal(
            bad_language.CODE,
            f"`{rest}` is not a CEFR level",
            f"write {first} A1 (beginner) to {first} C2 (mastery)",
        )
    return {"language": value}


_PLAIN_WORDS = frozenset(
    {
        "fluent",
        "native",
        "good",
        "very good",
        "excellent",
        "fair",
        "basic",
        "intermediate",
        "advanced",
        "conversational",
        "beginner",
    }
)
Skilled = Annotated[LanguageSkill, BeforeValidator(skill)]


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageChoice:
    """One of `any` is enough; a list of choices asks for each of them."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    any: Annotated[tuple[Skilled, ...], Field(min_length=1, max_length=10)]


def choice(value: object) -> object:
    """Take a lone language as a choice of one."""
    if isinstance(value, str) or (isinstance(value, dict) and "any" not in value):
        return {"any": [value]}
    return value


def choices(value: object) -> object:
    """Take a lone language, or a group with `all` or `any`, as a list of choices."""
    if isinstance(value, dict) and set(value) == {"all"}:
        return value["all"]
    if isinstance(value, list | tuple):
        return value
    if isinstance(value, str | dict):
        return [value]
    raise Refusal(wrong_shape.CODE, "this takes a list of languages", "write for example: languages: [English B2]")


LanguagesAsked = Annotated[
    tuple[Annotated[LanguageChoice, BeforeValidator(choice)], ...],
    BeforeValidator(choices),
    Field(max_length=10),
    WithJsonSchema({"type": ["array", "object", "string"]}),
]
