"""Headings: under the page's own, no level skipped, each with a name that a link can lead to."""

import re
from typing import Final
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

from generator.prose.prose import HIGHEST, PREFIX

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LOWEST: Final = 4
_UNNAMED: Final = re.compile(r"[^\w\- ]")


class Outline(Treeprocessor):
    """Brings headings under the page's own, and names them."""

    def run(self, root: Element) -> None:
        """Change the headings of `root`."""
        level, taken = HIGHEST - 1, dict[str, int]()
        for element in root.iter():
            if element.tag not in _HEADINGS:
                continue
            # No level may be skipped, or the outline that screen readers tell is broken.
            level = max(HIGHEST, min(int(element.tag[1]), level + 1, _LOWEST))
            element.tag = f"h{level}"
            if name := _name("".join(element.itertext()), taken):
                element.set("id", PREFIX + name)


def _name(heading: str, taken: dict[str, int]) -> str:
    """What a heading is called on the git host: small letters, hyphens for spaces, numbered where it comes again."""
    name = wanted = _UNNAMED.sub("", heading.strip().lower()).replace(" ", "-")
    while name in taken:
        taken[wanted] += 1
        name = f"{wanted}-{taken[wanted]}"
    taken[name] = 0
    return name
