"""What becomes of an imported file: written, brought up to date, or left as somebody edited it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place
from generator.disk.storing import create, present, replace
from generator.importing import codes
from generator.importing.markdown_file import edited, stamp_of


class Outcome(StrEnum):
    """What became of one file."""

    WRITTEN = "written"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    KEPT = "kept"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A file's path and outcome, and what there is to say about it."""

    path: str
    outcome: Outcome
    diagnostic: Diagnostic | None = None


def keep(root: Path, path: str, text: str) -> Kept:
    """Write `text` to `path` below `root`, unless somebody's work is there."""
    try:
        return _kept(root, path, text)
    except OSError as error:
        message = f"the file cannot be written: {error.strerror or error}"
        cure = "see that there is room and that you may write there, then import again"
        said = codes.NOT_WRITTEN.at(Place(path=path), message, cure=cure)
        return Kept(path=path, outcome=Outcome.FAILED, diagnostic=said)


def _kept(root: Path, path: str, text: str) -> Kept:
    there = present(root, path)
    if there is None:
        create(root, path, text)
        return Kept(path=path, outcome=Outcome.WRITTEN)
    if there.replace("\r\n", "\n") == text:
        return Kept(path=path, outcome=Outcome.UNCHANGED)
    if not edited(there):
        replace(root, path, text)
        return Kept(path=path, outcome=Outcome.UPDATED)
    return Kept(path=path, outcome=Outcome.KEPT, diagnostic=_edited(path, there, text))


def _edited(path: str, there: str, text: str) -> Diagnostic:
    cure = "delete the file and import again to take the import's version"
    if not stamp_of(there):
        message = "this file did not come from an import, and was left as it is"
    elif stamp_of(there) == stamp_of(text):
        message = "this file was edited since it was imported, and was left as it is; what it came from is the same"
    else:
        message = "this file was edited since it was imported, and was left as it is; what it came from has changed"
    return codes.FILE_KEPT.at(Place(path=path), message, cure=cure)
