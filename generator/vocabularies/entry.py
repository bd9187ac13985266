"""One entry of a vocabulary."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A word allowed: the `key` that records keep, its English `name`, and other words people write for it.

    `slug` is its part of an address, unique in its vocabulary; left empty, it follows from the name. `parent`
    is the key of the broader entry.
    """

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    parent: str | None = None
    slug: str = ""
