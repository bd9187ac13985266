"""A text that somebody wrote, set."""

import re
from dataclasses import dataclass
from html import escape
from typing import Final

HIGHEST: Final = 2
"""The level of a text's highest headings: the page's own title stands above them."""
PREFIX: Final = "text-"
"""What each id within a text begins with, so that it is none of the page's own."""
_TAG: Final = re.compile(r"<(?:a|h[2-4]|li) [^<>]*>")
_PLACE: Final = re.compile(rf'((?: id="| href="#)){PREFIX}')
_HEADING: Final = re.compile(r"(</?h)([2-4])(?=[ >])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """HTML with nothing in it that could act, made once of what was written; false where there is nothing to read."""

    html: str = ""

    def __bool__(self) -> bool:
        """Whether there is anything to read."""
        return bool(self.html)

    def under(self, top: int, name: str = "") -> str:
        """Its HTML with its highest headings at level `top`, 2 to 4: for a page on which others stand above them.

        `name` tells it from other texts on the same page, so that no two places are called the same.
        """
        html = _TAG.sub(lambda tag: _PLACE.sub(rf"\1{name}-", tag[0]), self.html) if name else self.html
        if top == HIGHEST:
            return html
        return _HEADING.sub(lambda found: f"{found[1]}{min(6, int(found[2]) + top - HIGHEST)}", html)


NOTHING: Final = Prose()


def paragraph(text: str) -> Prose:
    """Words that are no Markdown, as a paragraph."""
    return Prose(html=f"<p>{escape(text, quote=False)}</p>" if text.strip() else "")
