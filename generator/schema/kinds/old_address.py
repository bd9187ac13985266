"""Where a placement stood before: the organisation and the name of its file.

`OldAddresses`:
    harbour/robotics                                 -> [harbour/robotics]
    [harbour/robotics, tide/robotics-2025]           -> [harbour/robotics, tide/robotics-2025]
    placements/harbour/robotics/                     -> [harbour/robotics]
    https://catalogue.example/placements/tide/diver/ -> [tide/diver]
    content/placements/harbour/robotics.md           -> [harbour/robotics]
    robotics                                         -> ! `robotics` is not the address of a placement
    Harbour/Robotics                                 -> ! `Harbour/Robotics` is not the address of a placement
    [a/b, a/b]                                       -> ! `a/b` is there twice
"""

import re
from typing import Annotated, Final

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.kinds.several import at_most, listed
from generator.schema.kinds.text import plain
from generator.schema.kinds.written import Several
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

_NAME: Final = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_ADDRESS: Final = re.compile(rf"(?:(?:https?://[^?#]*/|/|content/)?placements/)?({_NAME}/{_NAME})(?:\.md|/)?")


def old_address(word: object) -> str:
    """Read `harbour/robotics`, or the whole address of its page or its file."""
    text = plain(word)
    found = _ADDRESS.fullmatch(text)
    if found:
        return found[1]
    cure = "write the organisation's folder and the name of the file, such as  harbour/robotics"
    raise Refusal(codes.BAD_ADDRESS, f"`{text[:60]}` is not the address of a placement", cure)


def old_addresses(words: object) -> object:
    """One or several, each once."""
    said = listed(words)
    if not isinstance(said, list | tuple):
        return said
    made = [old_address(word) for word in said]
    for number, one in enumerate(made):
        if one in made[:number]:
            raise Refusal(codes.BAD_ADDRESS, f"`{one}` is there twice", "leave it out once")
    return tuple(made)


_WRITTEN: Final = {"type": "string", "pattern": "^[^ ]+/[^ ]+$", "examples": ["harbour/robotics"]}
OldAddresses = Annotated[
    tuple[Annotated[str, WithJsonSchema(_WRITTEN), Asked(Control.LINE)], ...],
    BeforeValidator(old_addresses),
    *at_most(20),
    Several(),
]
