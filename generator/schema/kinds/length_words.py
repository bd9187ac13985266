"""How people write a length of time, and what is asked of a text that is none."""

import re
from typing import Final

from generator.schema.kinds.figures import IN_WORDS, TO

_LEAST = ("at least", "from", "minimum of", "minimum", "min", "no less than", "not less than", "starting from")
_MOST = ("up to", "at most", "maximum of", "maximum", "max", "no more than", "no longer than", "not longer than")
_AFTER = {"or more": "least", "or longer": "least", "and more": "least", "or less": "most", "or shorter": "most"}
BOUNDS: Final = dict.fromkeys(_LEAST, "least") | dict.fromkeys(_MOST, "most") | _AFTER | {"+": "least"}
_ANY = "|".join(sorted(BOUNDS, key=len, reverse=True)).replace("|+", "")
_FIGURE = rf"\d{{1,3}}(?:[.,]\d)?|{'|'.join(IN_WORDS)}|an?(?=\s)"
_WORD = r"[^\W\d_]+\.?"
LENGTH: Final = re.compile(
    rf"(?:from\s+(?=.*\s(?:to|until)\s)|between\s+(?=.*\sand\s))?(?:(?P<before>(?:{_ANY})\.?)\s+)?"
    rf"(?P<first>{_FIGURE})(?:(?:\s*(?P<other>{_WORD}))?(?:{TO}|\s+and\s+)(?P<second>{_FIGURE}))?"
    rf"\s*(?P<plus>\+)?\s*(?P<unit>{_WORD})(?:\s*[,(]?\s*(?P<after>(?:{_ANY})\.?)\)?)?"
)


def asked(text: str) -> tuple[str, str]:
    """What is said of a text that is no length, and what to write in its place."""
    shown, small = f"`{text[:60]}`", text.casefold()
    for pattern, message, cure in _ASKED:
        if found := pattern.fullmatch(small):
            return f"{shown} {message}", found.expand(cure)
    cure = "write for example 12 weeks, 10-14 weeks, at least 3 months, open-ended or not stated"
    return f"{shown} does not say how many weeks or months", cure


_ASKED: Final = tuple(
    (re.compile(pattern), message, cure)
    for pattern, message, cure in (
        (r"(\d{1,3})", "does not say whether it is weeks or months", r"write \1 weeks or \1 months"),
        (r"(\d{1,2})\s*(?:/|or)\s*(\d{1,2})\s*([a-z]+)", "can be read in two ways", r"write \1-\2 \3, or one of them"),
        (
            r"(?:about|approx\.?|approximately|ca\.?|circa|around|roughly|~)\s*(\d{1,3}\s*|[a-z]+\s+)([a-z]+)",
            "says no bounds",
            r"write \1\2, or a range such as 2-4 \2",
        ),
        (
            r"(\d{1,3}(?:\s*-\s*\d{1,3})?\s*[a-z]+)\W+(?:extendable|extensible|renewable|prolongable|and longer).*",
            "says that it may become longer",
            r"write \1, or at least \1",
        ),
        (
            r"(?<!\d)\d++\s*+(?:hours?|hrs?|h)\b.*",
            "says how much work there is, and not over how long",
            "write weeks or months, and the hours a week as  hours_per_week",
        ),
        (
            r"(?:a |one )?(?:the )?(?:spring|summer|autumn|fall|winter|term|semester|academic year)\b.*",
            "says when, and not how long",
            "write weeks or months, such as 8-12 weeks, and when as  starts",
        ),
        (
            r"(?:flexible|variable|negotiable|by agreement|tbc by .*|to be agreed|depends.*)",
            "does not say how many weeks or months",
            "write the shortest stay, such as  at least 4 weeks,  or  not stated",
        ),
    )
)
