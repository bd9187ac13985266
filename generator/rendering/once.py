"""What a macro says of a thing that stands on many pages, said once."""

from typing import Any

from jinja2.runtime import Macro


class Once:
    """The filter `thing|once(macro)`: what `macro` says of `thing`, remembered for the next page.

    The macro may use nothing but the thing: not the page, nor its address.
    """

    def __init__(self) -> None:
        # Things are told apart by identity, since looking through a card costs more than drawing it; they are kept
        # here, so that no other gets the same identity.
        self._said: dict[tuple[str, int], tuple[Any, str]] = {}

    def __call__(self, thing: Any, macro: Macro) -> str:
        """Say it, or say it again."""
        key = (macro.name, id(thing))
        said = self._said.get(key)
        if said is None:
            said = self._said[key] = thing, macro(thing)
        return said[1]
