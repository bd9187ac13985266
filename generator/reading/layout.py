"""Which file holds what: the folder says it, so that it cannot disagree."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.schema.record_kinds import RECORD_KINDS, RecordKind
from generator.vocabularies.language_tag import language_tag

CONTENT: Final = "content"
SITE: Final = "content/site.yaml"
MEDIA: Final = "content/media"
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PICTURE = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:png|jpe?g|webp)", re.IGNORECASE)
# Names that Windows keeps for devices, and those that the built pages need for themselves.
RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", "index", "page", "feed"}
    | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)
LONGEST: Final = 64
_HOMES: Final = tuple((kind, kind.homes()) for kind in RECORD_KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """What a path under `content/` says of the record in it: its kind, its name, its owner and its language.

    `placement` is the one of that owner's that it is about, where it lies in a folder of one.
    """

    kind: RecordKind
    slug: str
    organisation: str = ""
    placement: str = ""
    language: str = ""


@lru_cache(maxsize=65_536)
def home_of(path: str) -> Home | None:
    """What `path`, such as `content/placements/harbour/robotics.de.md`, holds; None where nothing reads it."""
    within = path.partition("/")[2]
    fitting = ((kind, fits) for kind, homes in _HOMES if (fits := homes.fullmatch(within)))
    return next((Home(kind=kind, **fits.groupdict("")) for kind, fits in fitting), None)


def holds_words(path: str) -> bool:
    """Whether the file at `path` adds words to a vocabulary, and so is read before the records written in them."""
    home = home_of(path)
    return home is not None and home.kind.name == "term"


def names_picture(name: str) -> bool:
    """Whether `name` is one that a picture in `content/media/` can have."""
    return _PICTURE.fullmatch(name) is not None


def name_fault(name: str) -> str | None:
    """What keeps `name`, without its ending, from being part of an address."""
    if len(name) > LONGEST:
        return f"the name has {len(name)} characters, and there is room for {LONGEST}"
    if not _NAME.fullmatch(name):
        return "the name has characters other than small letters, digits and single hyphens"
    return f"`{name}` is a name that computers or the site keep for themselves" if name in RESERVED else None


def language_fault(language: str) -> str | None:
    """What keeps the middle part of `name.LANGUAGE.md` from being a language."""
    if not language or (language == language.lower() and language_tag(language)):
        return None
    return f"`{language[:20]}` before `.md` is not a language code such as `de` or `pt-br`"
