"""Addresses that stand in a text as they are, linked as GitHub Flavored Markdown has it (0.29, 6.9, autolinks)."""

import re
from typing import Final
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

Handled = tuple[Element | str | None, int | None, int | None]
"""What a pattern makes of a match, and the stretch of the text that it takes the place of."""
# An address may stand behind what has its place held in the text already, an emphasis for one.
ADDRESS: Final = (
    r"(?i)(?<![^\s*_~(\[\"'\x03])(?:https?://|www\.(?=[\w-]))[^\W_](?:[\w-]|\.(?=[\w-])){0,252}[^\s<\x02\x03]{0,2000}"
)
MAIL: Final = r"(?<![\w.+-])[\w.+-]{1,64}@(?:[A-Za-z0-9_-]{1,63}\.){1,10}[A-Za-z0-9-]{0,62}[A-Za-z0-9](?![\w@-])"
MAIL_IN_BRACKETS: Final = r"<([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,10})>"
_ENDING: Final = "?!.,:*_~'\""
_ENTITY: Final = re.compile(r"&[a-zA-Z0-9]+;\Z")


class BareAddress(InlineProcessor):
    """An address of a page; one that begins with www. is asked for with encryption."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(self, m: re.Match[str], data: str) -> Handled:  # type: ignore[override]  # noqa: ARG002, N802
        """Link the address, but not what a sentence has put behind it."""
        address = _without_ending(m[0])
        words = AtomicString(address)
        element = Element("a", {"href": address if "://" in address[:8] else f"https://{address}"})
        element.text = words
        return element, m.start(), m.start() + len(address)


class BareMail(InlineProcessor):
    """The address of a mailbox; Python-Markdown would write it in numbers, for nobody's good."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(self, m: re.Match[str], data: str) -> Handled:  # type: ignore[override]  # noqa: ARG002, N802
        """Link the address, which is in brackets or not."""
        address = m[0].strip("<>")
        element = Element("a", {"href": f"mailto:{address}"})
        element.text = AtomicString(address)
        return element, m.start(), m.end()


def _without_ending(address: str) -> str:
    """`address` without what ends the sentence that it stands in; a parenthesis stays where it was opened inside."""
    end, surplus = len(address), address.count(")") - address.count("(")
    while end:
        last = address[end - 1]
        if last in _ENDING:
            end -= 1
        elif last == ")" and surplus > 0:
            end, surplus = end - 1, surplus - 1
        elif last == ";":
            entity = _ENTITY.search(address, max(0, end - 40), end)
            end = entity.start() if entity else end - 1
        else:
            break
    return address[:end]
