"""Skills asked for, how far each is mastered, and how much it counts.

`SkillsAsked`:
    [Python, SQL]                                -> [(skill Python), (skill SQL)]
    ["Python (comfortable, required)"]           -> [(skill Python, level comfortable, weight required)]
    ["Excel (must have)"]                        -> [(skill Excel, weight required)]
    [{skill: Python, level: comfortable}]        -> [(skill Python, level comfortable)]
    ["Assembly (x86)"]                           -> [(skill Assembly (x86))]
    ["Excel (comfortble)"]                       -> ! `comfortble` is not one of the words this takes
    ["Excel (Windows, required)"]                -> ! `Windows` is not one of the words this takes
    ["Excel (basic)"]                            -> ! `basic` can be read in two ways
    ["Excel (nice to have)"]                     -> ! `nice to have` can be read in two ways
"""

import difflib
from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import BeforeValidator, ConfigDict

from generator.schema.about import about
from generator.schema.choices import SkillLevel, Weight
from generator.schema.everyday import EVERYDAY
from generator.schema.kinds import written
from generator.schema.kinds.choice import folded, one_of, shorthand
from generator.schema.kinds.several import at_most, words_listed
from generator.schema.kinds.text import Label

_Level = Annotated[SkillLevel, one_of(SkillLevel)]
_Counts = Annotated[Weight, one_of(Weight)]
_WEIGHTS: Final = frozenset((*Weight, *EVERYDAY[Weight].aliases(), *EVERYDAY[Weight].questions()))
_LEVELS: Final = frozenset((*SkillLevel, *EVERYDAY[SkillLevel].questions()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """A skill, how far it is mastered, and how much it counts."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    skill: Annotated[Label, about("Skill", "What it is called.", "Python")]
    level: Annotated[_Level | None, about("Level", "How far it is to be mastered.", "comfortable")] = None
    weight: Annotated[_Counts | None, about("Weight", "How much it counts.", "required")] = None
    # fmt: on


def _skill(text: str) -> object:
    """The group that `Python (comfortable, required)` stands for; brackets that say neither are part of the name."""
    name, opened, rest = text.rstrip(" )").rpartition("(")
    if not opened or not any(_says(word) for word in rest.split(",")):
        return {"skill": text}
    said: dict[str, object] = {"skill": name.strip()}
    for word in rest.split(","):
        said["weight" if folded(word) in _WEIGHTS else "level"] = word.strip()
    return said


def _says(word: str) -> bool:
    """Whether a word in brackets, perhaps misspelt, is a level or a weight."""
    return bool(difflib.get_close_matches(folded(word), _WEIGHTS | _LEVELS, n=1, cutoff=0.8))


_SKILL: written.Json = {"type": list(written.WORD), "examples": ["Python", "Python (comfortable, required)"]}
_SkillAsked = Annotated[Skill, shorthand({}, _skill), written.Also(_SKILL)]
SkillsAsked = Annotated[tuple[_SkillAsked, ...], BeforeValidator(words_listed), *at_most(20), written.Several()]
