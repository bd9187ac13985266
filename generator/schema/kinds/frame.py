"""The frame of a stay: what it is signed with, what work it is, who helps, and what became of those before.

`Agreements`:
    sending-institution         -> [sending-institution]
    tripartite                  -> [sending-institution]
    [host, employment contract] -> [host, employment-contract]
    [host, host]                -> ! `host` is there twice
    handshake                   -> ! `handshake` is not one of the words this takes

`Works`:
    project                                        -> [project]
    [daily tasks, R&D]                             -> [daily-tasks, research-and-development]
    [project, daily-tasks, research-and-development] -> [project, daily-tasks, research-and-development]
    play                                           -> ! `play` is not one of the words this takes

`LanguageSupports`:
    course          -> [course]
    [course, buddy] -> [course, buddy]
    none            -> [none]
    [none, course]  -> ! `none` stands beside something
    dictionary      -> ! `dictionary` is not one of the words this takes

`Givers`:
    host                 -> [host]
    [host, agency]       -> [host, intermediary]
    university           -> [sending-institution]
    nobody               -> [none]
    [none, intermediary] -> ! `none` stands beside something
    yes                  -> ! `yes` does not say which of the words this takes

`Recruited`:
    3 of 12     -> number 3, of 12
    3/12        -> number 3, of 12
    0 out of 4  -> number 0, of 4
    12 of 3     -> ! 12 is more than the 3 that there were
    0 of 0      -> ! there were no interns of whom any could be recruited
    many        -> ! `many` does not say how many of how many
"""

import re
from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.frame import AgreementWith, Giver, LanguageSupport, Work
from generator.schema.kinds.choice import folded, one_of
from generator.schema.kinds.several import at_most, choices_listed
from generator.schema.kinds.written import Several
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

_NONE: Final = "none"
_RECRUITED: Final = re.compile(r"(\d{1,4})\s*(?:of|/|out of)\s*(\d{1,4})", re.IGNORECASE)


def _each_once(words: object) -> object:
    """One word or several, each once; `none` by itself."""
    said = choices_listed(words)
    if not isinstance(said, list) or not all(isinstance(word, str) for word in said):
        return said
    names = [folded(word) for word in said]
    for number, name in enumerate(names):
        if name in names[:number]:
            raise Refusal(codes.NOT_A_CHOICE, f"`{str(said[number])[:40]}` is there twice", "leave it out once")
    if _NONE in names and len(names) > 1:
        raise Refusal(codes.NOT_A_CHOICE, "`none` stands beside something", "write  none  alone, or leave it out")
    return said


_LISTED: Final = (BeforeValidator(_each_once), *at_most(4, least=1), Several())
_SENDING: Final = dict.fromkeys(("university", "school", "home-institution"), "sending-institution")
_AGREEMENTS: Final = {
    "tripartite": "sending-institution",
    "learning-agreement": "sending-institution",
    "contract": "employment-contract",
    "employment": "employment-contract",
}
_WORKS: Final = {
    "projects": "project",
    "tasks": "daily-tasks",
    "r&d": "research-and-development",
    "research": "research-and-development",
}
_LANGUAGES: Final = {"courses": "course", "class": "course", "classes": "course", "tandem": "buddy", "no": "none"}
_GIVERS: Final = {"agency": "intermediary", "nobody": "none", "no-one": "none", "no": "none"}

Agreements = Annotated[tuple[Annotated[AgreementWith, one_of(AgreementWith, _AGREEMENTS | _SENDING)], ...], *_LISTED]
Works = Annotated[tuple[Annotated[Work, one_of(Work, _WORKS)], ...], *_LISTED]
LanguageSupports = Annotated[tuple[Annotated[LanguageSupport, one_of(LanguageSupport, _LANGUAGES)], ...], *_LISTED]
Givers = Annotated[tuple[Annotated[Giver, one_of(Giver, _GIVERS | _SENDING)], ...], *_LISTED]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecruitedOf:
    """So many interns of so many were hired afterwards."""

    number: int
    of: int


def recruited(word: object) -> RecruitedOf:
    """Read `3 of 12`."""
    if isinstance(word, RecruitedOf):
        return word
    said = _RECRUITED.fullmatch(word.strip()) if isinstance(word, str) else None
    if said is None:
        raise Refusal(codes.BAD_NUMBER, f"`{str(word)[:60]}` does not say how many of how many", "write  3 of 12")
    number, of = int(said[1]), int(said[2])
    if of == 0:
        message = "there were no interns of whom any could be recruited"
        raise Refusal(codes.OUT_OF_RANGE, message, "leave it out until there are some")
    if number > of:
        raise Refusal(codes.OUT_OF_RANGE, f"{number} is more than the {of} that there were", f"write  {of} of {number}")
    return RecruitedOf(number=number, of=of)


_WRITTEN: Final = {
    "type": "string",
    "pattern": r"^\s*\d{1,4}\s*([oO][fF]|/|[oO][uU][tT] [oO][fF])\s*\d{1,4}\s*$",
    "examples": ["3 of 12"],
}
Recruited = Annotated[RecruitedOf, BeforeValidator(recruited), WithJsonSchema(_WRITTEN), Asked(Control.LINE)]
