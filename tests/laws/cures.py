"""What a cure shows to be written, as edits of the line that drew it: as a person would paste it."""

import re
from collections.abc import Iterator
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.mending.edits import Edit, edited

_LEAD: Final = (
    "a line such as |the line |for example:? |one such as |a list: |each month: |it as |it in [a-z]+: |[a-z]+: (?=2)"
)
_SHOWN: Final = re.compile(
    r"did you mean (?P<near>[^?]*)\?(?: write one of: .*)?$"
    rf"|(?:write|add)\s+(?:(?:{_LEAD})\s*)*(?P<said>.*)$"
)
_BEFORE: Final = re.compile(r".*?\b(?:as in|such as|for example|one of:|in its place:)\s+", re.DOTALL)
_BEHIND: Final = re.compile(r" alone$| in its place\b.*|, whichever .*|, if .*| \(\D.*|, for who .*|, and .*|; .*|\.$")
_BETWEEN: Final = re.compile(r"\s{2,}|,? or (?:a range |leave )?|, (?![^\[{(\"]*[\])}\"])")
_LINE: Final = re.compile(r"^([a-z_]+): (.+)$")


def shown(cure: str) -> list[str]:
    """The values or lines that a cure shows, the most likely first; none where it only says what to do."""
    found = _SHOWN.match(cure)
    if found is None:
        return []
    if found["near"]:
        near = re.findall(r"[`\"]([^`\"]+)[`\"]", found["near"]) or [found["near"]]
        return [f'"{each}"' if each.isdigit() else each for each in near]
    said = found["said"]
    whole = [said, _BEHIND.sub("", said), _BEFORE.sub("", said), _BEHIND.sub("", _BEFORE.sub("", said))]
    parts = [part for each in whole for part in _BETWEEN.split(each)]
    return list(dict.fromkeys(part.strip(" ,.:") for part in [*whole, *parts] if part.strip(" ,.:")))


def pasted(text: str, told: Diagnostic) -> Iterator[str]:
    """`text` with each of what the cure of `told` shows in its place; a line with a key takes that key's place."""
    for value in shown(told.cure):
        line = _LINE.match(value)
        if line and f"\n{line[1]}:" in text:
            yield re.sub(rf"\n{line[1]}:[^\n]*", lambda _, new=value: f"\n{new}", text, count=1)
        elif line and "in its place" in told.cure and told.place.excerpt:
            yield text.replace(told.place.excerpt, value, 1)
        elif line:
            yield text.replace("---\n", f"---\n{value}\n", 1)
        if told.place.span:
            yield edited(text, [Edit(span=told.place.span, text=value)])
