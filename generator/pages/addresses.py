"""The addresses of pages in one language of the interface: links ask here, by the kind of page that they lead to."""

from collections.abc import Mapping
from functools import lru_cache

from generator.pages.address import Address
from generator.schema.words import Words


class Addresses:
    """All addresses begin with `prefix`, such as `fr/`, but for those that languages share.

    Pages lead to each other in rings, so a kind is asked for by its name and not by its module.
    """

    def __init__(self, declared: Mapping[str, Address], words: Words, prefix: str = "") -> None:
        self._declared = declared
        self._words = words
        self._prefix = prefix
        self._known = lru_cache(maxsize=None)(self._spelt)

    def of(self, kind: str, *keys: str, language: str = "") -> str:
        """The address of a page by its kind and what it is about; `language` is that of a translation."""
        return self._known(kind, keys, language)

    def _spelt(self, kind: str, keys: tuple[str, ...], language: str) -> str:
        address = self._declared[kind]
        return _before(address, self._prefix) + address.spelt(self._words, *keys, language=language)


def alone(declared: Mapping[str, Address], prefix: str = "") -> Mapping[str, str]:
    """The addresses of kinds with one page, by the names that templates call them, such as `A_TO_Z`."""
    return {
        kind.upper(): _before(address, prefix) + address.pattern for kind, address in declared.items() if address.alone
    }


def at_the_foot(declared: Mapping[str, Address], prefix: str = "") -> Mapping[str, str]:
    """The addresses that the foot of every page leads to, each with what it is called there (a message)."""
    return {_before(each, prefix) + each.pattern: each.foot for each in declared.values() if each.foot}


def numbered(url: str, number: int) -> str:
    """Page `number` of the list at `url`."""
    return url if number == 1 else f"{url}page/{number}/"


def _before(address: Address, prefix: str) -> str:
    return "" if address.shared else prefix
