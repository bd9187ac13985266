"""A template with all that it includes, as one digest: when it is unchanged, so is whatever it draws."""

import re
from collections.abc import Iterable, Mapping
from hashlib import blake2b

from generator.rendering.folders import Folders

_NAMING = re.compile(rb"""\{%[-+]?\s*(?:extends|include|import|from)\b""")
_NAMED = re.compile(_NAMING.pattern + rb"""\s*["']([^"']+)["'](?!\s*if\b)""")
LOCALES = "locales/"


def closures(folders: Folders) -> Mapping[str, str]:
    """The digest of each template's closure, by its name; translations belong to all of them."""
    sources = _sources(folders)
    shared = b"".join(content for name, content in sorted(sources.items()) if name.startswith(LOCALES))
    named = _names(sources)
    return {name: _digest(_reached([name], named), sources, shared) for name in sources if not name.startswith(LOCALES)}


def messages_digest(folders: Folders) -> str:
    """BLAKE2b-160 of all translations, which stand in compiled templates."""
    sources = sorted((name, content) for name, content in _sources(folders).items() if name.startswith(LOCALES))
    return blake2b(b"".join(name.encode() + content for name, content in sources), digest_size=20).hexdigest()


def reached_from(names: Iterable[str], folders: Folders) -> frozenset[str]:
    """`names` with all templates that they include, import or extend, at any remove."""
    return frozenset(_reached(names, _names(_sources(folders))))


def _sources(folders: Folders) -> Mapping[str, bytes]:
    return {name: path.read_bytes() for name, path in folders.files().items() if not name.startswith("assets/")}


def _names(sources: Mapping[str, bytes]) -> Mapping[str, list[str]]:
    return {name: _named(content, sources) for name, content in sources.items()}


def _named(content: bytes, sources: Iterable[str]) -> list[str]:
    """The templates that one names: all there are, if it names any in another way than by a plain word in quotes."""
    named = named_in(content)
    return named if len(named) == len(_NAMING.findall(content)) else list(sources)


def named_in(content: bytes) -> list[str]:
    """What a template names in plain words; some of it may stand in comments."""
    return [one.decode("utf-8", "replace") for one in _NAMED.findall(content)]


def _reached(names: Iterable[str], named: Mapping[str, list[str]]) -> list[str]:
    reached, waiting = set(), list(names)
    while waiting:
        here = waiting.pop()
        if here not in reached:
            reached.add(here)
            waiting += named.get(here, [])
    return sorted(reached)


def _digest(names: list[str], sources: Mapping[str, bytes], shared: bytes) -> str:
    made = blake2b(shared, digest_size=20)
    for name in names:
        made.update(name.encode() + b"\0" + sources.get(name, b"missing") + b"\0")
    return made.hexdigest()
