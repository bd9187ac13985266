"""The files of a catalogue: found, judged by what they are, and read as bytes."""

import os
import re
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place
from generator.reading import codes
from generator.reading.file_names import name_diagnostics
from generator.reading.layout import CONTENT, MEDIA, home_of, names_picture
from generator.reading.source import Source
from generator.schema.record_kinds import RECORD_KINDS

MOST_BYTES: Final = 524_288
MOST_PICTURE_BYTES: Final = 200_000
MOST_FOLDERS: Final = 6
"""Folders below `content/` that are looked into; a record stands in three at most."""
_ENDING: Final = re.compile(r"\.(?:markdown|mdown|mkdn?|mdx|txt|text|ya?ml|md)$|\.md\.txt$", re.IGNORECASE)
_IGNORED: Final = frozenset({"README.md", "media", "desktop.ini", "Thumbs.db"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The sources under `content/`, by path, and what was wrong with files as files.

    `media` are the pictures by name, or what is wrong with them as files; that matters only where one of them is named.
    """

    sources: tuple[Source, ...]
    diagnostics: tuple[Diagnostic, ...]
    media: Mapping[str, Source | Diagnostic] = field(default_factory=dict)


def read_sources(root: Path) -> Found:
    """Read all of `root/content`, never following a link."""
    sources: list[Source] = []
    diagnostics: list[Diagnostic] = []
    for path, entry in _walk(root, CONTENT, diagnostics):
        if home_of(path) is None:
            diagnostics.append(_misplaced(path))
            continue
        read = read_source(root, path, entry)
        if isinstance(read, Source):
            sources.append(read)
        else:
            diagnostics.append(read)
    diagnostics += name_diagnostics([source.path for source in sources])
    ordered = tuple(sorted(sources, key=lambda s: s.path))
    return Found(sources=ordered, diagnostics=tuple(diagnostics), media=_media(root))


def read_paths(root: Path, paths: Sequence[Path]) -> Found:
    """Read only these files, and all Markdown files below these folders; a file outside `content/` is a placement."""
    sources: list[Source] = []
    diagnostics: list[Diagnostic] = []
    for path in paths:
        for shown, file in _named(root, path, diagnostics):
            read = read_source(file.parent, shown, file.name)
            if isinstance(read, Source):
                sources.append(read)
            else:
                diagnostics.append(read)
    return Found(sources=tuple(sorted(sources, key=lambda s: s.path)), diagnostics=tuple(diagnostics))


def read_source(
    folder: Path, path: str, entry: "os.DirEntry[str] | str", most: int = MOST_BYTES
) -> Source | Diagnostic:
    """Read one file; its size and kind are judged before it is opened: a device or a huge file costs nothing."""
    place = Place(path=shown_path(path))
    try:
        file = entry.path if isinstance(entry, os.DirEntry) else str(folder / entry)
        status = os.lstat(file)
        if not stat.S_ISREG(status.st_mode):
            kind = (
                "a link" if stat.S_ISLNK(status.st_mode) else "a folder" if stat.S_ISDIR(status.st_mode) else "a device"
            )
            return codes.NOT_A_FILE.at(place, f"this is {kind} and not a file", cure="put a plain file in its place")
        if status.st_size > most:
            message = f"the file has {status.st_size:,} bytes, and there is room for {most:,}"
            return codes.TOO_LARGE.at(place, message, cure="remove it, or keep only the notice itself")
        with open(file, "rb", buffering=0) as opened:  # noqa: PTH123 - ten thousand times, and Path costs twice as much
            return Source.of(shown_path(path), opened.read(most + 1))
    except OSError as error:
        cure = "see that the file is there and that you may read it"
        return codes.UNREADABLE_FILE.at(place, f"the file cannot be read: {error.strerror or error}", cure=cure)


def shown_path(path: str) -> str:
    """`path` with bytes that are not UTF-8 made visible."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _media(root: Path) -> Mapping[str, Source | Diagnostic]:
    folder = root / MEDIA
    if folder.is_symlink() or not folder.is_dir():
        return {}
    with suppress(OSError):
        names = sorted(filter(names_picture, os.listdir(folder)))  # noqa: PTH208 - names are all that is wanted
        return {name: read_source(folder, f"{MEDIA}/{name}", name, MOST_PICTURE_BYTES) for name in names}
    return {}


def _walk(root: Path, folder: str, diagnostics: list[Diagnostic]) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    try:
        with os.scandir(root / folder) as scanned:
            entries = sorted(scanned, key=lambda entry: entry.name)
    except OSError as error:
        cure = "see that the folder is there and that you may read it"
        message = f"the folder cannot be read: {error.strerror or error}"
        diagnostics.append(codes.UNREADABLE_FILE.at(Place(path=shown_path(folder)), message, cure=cure))
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name in _IGNORED or entry.name.endswith("~"):
            continue
        path = f"{folder}/{entry.name}"
        if entry.is_dir(follow_symlinks=False) and home_of(path) is None:
            if path.count("/") > MOST_FOLDERS:
                diagnostics.append(_misplaced(path))
                continue
            yield from _walk(root, path, diagnostics)
        else:
            yield path, entry


def _named(root: Path, path: Path, diagnostics: list[Diagnostic]) -> Iterator[tuple[str, Path]]:
    absolute = path if path.is_absolute() else root / path
    if not absolute.is_dir() or absolute.is_symlink():
        yield _relative(root, absolute), absolute
        return
    try:
        below = sorted(absolute.rglob("*.md"))
    except OSError as error:
        diagnostics.append(
            codes.UNREADABLE_FILE.at(Place(path=str(path)), f"the folder cannot be read: {error}", cure="check it")
        )
        return
    for file in below:
        yield _relative(root, file), file


def _relative(root: Path, path: Path) -> str:
    inside = path.resolve().is_relative_to(root.resolve()) and not path.is_symlink()
    return path.resolve().relative_to(root.resolve()).as_posix() if inside else path.as_posix()


def _misplaced(path: str) -> Diagnostic:
    folder, _, name = path.rpartition("/")
    named = f"{folder}/{_ENDING.sub('', name)}.md"
    if named != path and home_of(named) and (_ENDING.search(name) or "." not in name):
        message = "nothing reads a file with this ending"
        cure = f"rename it to {shown_path(named.rpartition('/')[2])}"
        return codes.MISPLACED_FILE.at(Place(path=shown_path(path)), message, cure=cure)
    folders = [f"{CONTENT}/{kind.folder}/" for kind in RECORD_KINDS if kind.is_markdown]
    cure = f"move it to {', '.join(folders)} or {MEDIA}/"
    return codes.MISPLACED_FILE.at(Place(path=shown_path(path)), "nothing reads a file in this place", cure=cure)
