"""The manual page of a code, taken apart for the tests, which run its examples."""

import re
import textwrap
from dataclasses import dataclass

_SECTION = re.compile(r"^(Bad|Good):[ ]*(.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """What to write or not to write; `runnable` where it is content, and not words about content.

    A runnable text is one of three: keys of a listing, which replace those of a plain valid one; a whole file, which
    begins with `---`; or several parts, each under a line `# file: PATH` (a whole file), `# in: PATH` (keys of one) or
    `# text of: PATH` (what stands below the keys).
    """

    text: str
    runnable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Manual:
    """A headline, the paragraphs that say why it matters, and the examples."""

    headline: str
    reasons: tuple[str, ...]
    bad: Example
    good: Example


def manual(text: str) -> Manual:
    """Take the docstring of a code's module apart; ValueError where a part is missing, which a test forbids."""
    marks = {mark[1]: mark for mark in _SECTION.finditer(text)}
    if list(marks) != ["Bad", "Good"]:
        raise ValueError("a manual has one `Bad:` and one `Good:` after it")
    headline, *reasons = text[: marks["Bad"].start()].strip().split("\n\n")
    return Manual(
        headline=headline,
        reasons=tuple(" ".join(reason.split()) for reason in reasons),
        bad=_example(marks["Bad"][2], text[marks["Bad"].end() : marks["Good"].start()]),
        good=_example(marks["Good"][2], text[marks["Good"].end() :]),
    )


def _example(beside: str, below: str) -> Example:
    if beside:
        return Example(text=" ".join(f"{beside} {below}".split()), runnable=False)
    return Example(text=textwrap.dedent(below.strip("\n").rstrip()) + "\n", runnable=True)
