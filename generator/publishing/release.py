"""What is to be published, the site to be that is gathered from it, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.publishing.manifest import Entry
from generator.rendering.artifact import Artifact


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A whole site: `drawn` are new bytes, each with its key; a generator will do, it is gone through once.

    `kept` are entries of `published()` whose files are taken over from the present site without being read.
    """

    drawn: Iterable[tuple[str, Artifact]]
    kept: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NextSite:
    """The site to be: our files, an entry a path, and the folders that they need.

    `fresh` are the paths with new bytes, which the stage holds already; the other files are in the present site.
    """

    entries: dict[str, Entry]
    folders: set[str]
    fresh: set[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """Paths by what became of them, each in order: new bytes, the same bytes as before, no longer there."""

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
