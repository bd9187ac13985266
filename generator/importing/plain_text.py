"""Text from elsewhere as Markdown that shows it as it was written, whatever marks it holds."""

import re
from typing import Final

_MARKS: Final = re.compile(r"([\\`*_{}\[\]<>])")
_AT_START: Final = re.compile(r"^([#+!|~=:>-]|\d+[.)])")
_ITEM: Final = re.compile(r"^[-–•*·]\s+(?=\S)")
_NUMBERED: Final = re.compile(r"^(\d{1,2})[.)]\s+(?=\S)")
# Exports put lists on one line: `1. Measure. 2. Report.`, `• Python • SQL`, a dash and a tab.
_RUN_ON: Final = re.compile(r"(?<=[.;:!?])\s+(?=\d{1,2}[.)]\s+[A-Z])|(?<!\s)\s++(?=[•·]\s|-\t)")
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-z])")
_SHORTEST_SUMMARY: Final = 40
_LONGEST_SUMMARY: Final = 300


def inline(text: str) -> str:
    """One line of text, with every mark that Markdown would act on made plain."""
    folded = " ".join(text.split())
    return _MARKS.sub(r"\\\1", folded.replace("&", "&amp;").replace("<", "&lt;"))


def paragraphs(text: str) -> str:
    """Lines of text as paragraphs and lists: a line that begins with a dash or a number is an item."""
    blocks: list[str] = []
    last = ""
    for line in _joined(text):
        marker, rest = _marker(line)
        if marker and not _begins(marker) and not _follows(last, marker):
            marker, rest = "", line  # a number that Markdown would count anew
        shown = marker + inline(rest) if marker else _AT_START.sub(_escaped, inline(rest))
        if _follows(last, marker):
            blocks[-1] += "\n" + shown
        else:
            blocks.append(shown)
        last = marker
    return "\n\n".join(blocks)


def _begins(marker: str) -> bool:
    return marker in {"- ", "1. "}


def _follows(last: str, marker: str) -> bool:
    """Whether an item goes on with the list that `last` belongs to."""
    if "- " in {last, marker}:
        return last == marker
    return bool(last and marker) and int(marker[:-2]) == int(last[:-2]) + 1


def _escaped(found: re.Match[str]) -> str:
    return f"{found[1][:-1]}\\{found[1][-1]}"


def _joined(text: str) -> list[str]:
    """The lines of a text; one that begins with a blank or a small letter goes on with the one before."""
    lines: list[str] = []
    for line in _RUN_ON.sub("\n", text).splitlines():
        if not line.strip():
            continue
        goes_on = line[0].isspace() or line[0].islower()
        if lines and goes_on and not _marker(line.strip())[0]:
            lines[-1] += " " + line.strip()
        else:
            lines.append(line.strip())
    return lines


def _marker(line: str) -> tuple[str, str]:
    item, numbered = _ITEM.match(line), _NUMBERED.match(line)
    if item:
        return "- ", line[item.end() :]
    if numbered:
        return f"{numbered[1]}. ", line[numbered.end() :]
    return "", line


def summary(text: str) -> str:
    """The first sentence of a text, or the first few where that is very short; at most 300 characters."""
    said = ""
    lines = [" ".join(_marker(line)[1].split()) for line in _joined(text)]
    for sentence in (sentence for line in lines for sentence in _SENTENCE.split(line)):
        said = f"{said} {sentence}".strip()
        if len(said) >= _SHORTEST_SUMMARY:
            break
    return shortened(said, _LONGEST_SUMMARY)


def shortened(text: str, most: int) -> str:
    """`text`, cut after a word and with an ellipsis where it is longer than `most` characters."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:") + "…"
