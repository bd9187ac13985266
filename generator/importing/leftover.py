"""Listings that came from a table whose rows are gone: an offer taken out of a sheet is still on the site."""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place
from generator.importing import codes
from generator.importing.markdown_file import origin_of

_MARK: Final = 1_024
"""Bytes of a file within which its mark stands."""


def left_over(root: Path, origin: str, written: Collection[str]) -> Iterator[Diagnostic]:
    """Placements beside those `written` that came from `origin` too and are none of them, each told at its path.

    Only folders of organisations that the table still names are looked into: another's table may be called the same.
    """
    folders = sorted({path.rpartition("/")[0] for path in written if path.startswith("content/placements/")})
    for path in (f"{folder}/{file.name}" for folder in folders for file in sorted((root / folder).glob("*.md"))):
        if path not in written and _origin(root / path) == origin:
            message = f"`{origin[:60]}` has no row for this listing any more, or none that can be read"
            cure = "write  status: withdrawn  in it, or delete the file; or mend the row, and import again"
            yield codes.LEFT_OVER_LISTING.at(Place(path=path), message, cure=cure)


def _origin(file: Path) -> str:
    try:
        if file.is_symlink() or not file.is_file():
            return ""
        with file.open("rb") as opened:
            return origin_of(opened.read(_MARK).decode("utf-8", "replace"))
    except OSError:
        return ""
