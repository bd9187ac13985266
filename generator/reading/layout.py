"""Which file holds what: the folder says it, so that it cannot disagree."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

CONTENT: Final = "content"
SITE: Final = "content/site.yaml"
MEDIA: Final = "content/media"
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PICTURE = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:png|jpe?g|webp)", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})?")
# Names that Windows keeps for devices, and those that the built pages need for themselves.
RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", "index", "page", "feed"}
    | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)
LONGEST: Final = 64
_FOLDERS = {"organisations": "organisation", "guides": "guide"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """What a path under `content/` says of the record in it: its kind, its name, its owner and its language."""

    kind: str
    slug: str
    organisation: str = ""
    language: str = ""


@lru_cache(maxsize=65_536)
def home_of(path: str) -> Home | None:
    """What `path`, such as `content/placements/harbour/robotics.de.md`, holds; None where nothing reads it."""
    parts = path.split("/")
    if path == SITE:
        return Home(kind="site", slug="site")
    folder, name = parts[1] if len(parts) > 2 else "", parts[-1]  # noqa: PLR2004 - content/folder/name
    if folder == "vocabularies" and len(parts) == 3 and name.endswith((".yaml", ".yml")):  # noqa: PLR2004 - the same
        return Home(kind="term", slug=name.rpartition(".")[0])
    if not name.endswith(".md"):
        return None
    slug, _, language = name[:-3].partition(".")
    if folder == "placements" and len(parts) == 4:  # noqa: PLR2004 - content/placements/organisation/name
        return Home(kind="placement", slug=slug, organisation=parts[2], language=language)
    if folder in _FOLDERS and len(parts) == 3:  # noqa: PLR2004 - content/folder/name
        return Home(kind=_FOLDERS[folder], slug=slug, language=language)
    return None


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
    if not language or _LANGUAGE.fullmatch(language):
        return None
    return f"`{language[:20]}` before `.md` is not a language code such as `de`"
