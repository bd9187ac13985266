"""The catalogue's own templates held against those that are shipped."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place
from generator.rendering import codes
from generator.rendering.assets import FOLDER as ASSETS
from generator.rendering.closure import LOCALES, reached_from
from generator.rendering.folders import Folders, shipped

_IGNORED: Final = frozenset({"README.md"})
_LIKE: Final = 0.8
"""How much alike two names must be for one to be taken for the other, misspelt."""


def idle_overrides(folders: Folders) -> Iterator[Diagnostic]:
    """A warning for each own file that replaces nothing, and that nothing which is used names."""
    ours = Folders(paths=(shipped(),)).files()
    added = {name for name in folders.files().keys() - ours.keys() - _IGNORED if not name.startswith((ASSETS, LOCALES))}
    if added:
        templates = [name for name in ours if not name.startswith((ASSETS, LOCALES))]
        yield from (_idle(name, templates) for name in sorted(added - reached_from(templates, folders)))


def _idle(name: str, templates: list[str]) -> Diagnostic:
    near = get_close_matches(name, templates, n=1, cutoff=_LIKE)
    cure = f"rename it to templates/{near[0]}" if near else "name it in a template that is used, or delete it"
    message = "this replaces no template that is shipped, and no other template names it"
    return codes.IDLE_OVERRIDE.at(Place(path=f"templates/{name}"), message, cure=cure)
