"""What we put into a tree of files, so that the next build knows what is ours and what still holds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b

import msgspec

from generator.disk import system

VERSION = 1
_MAGIC = b"catalog manifest %d\n" % VERSION
_DIGEST_SIZE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A published file: `key` says what it was drawn from, `digest` is that of its bytes (`Artifact.digest`).

    `size` (bytes), `mtime_ns` and `inode` are those of the file when it was written: while they hold, so do
    its bytes, since nothing of ours is ever written in place.
    """

    path: str
    key: str
    digest: str
    size: int
    mtime_ns: int
    inode: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A folder as it was when it held files of ours and nothing else; any name added or taken changes it."""

    mtime_ns: int
    inode: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Manifest(Mapping[str, Entry]):
    """Entries by path, and the folders they need; a folder without a stamp may hold strangers."""

    entries: dict[str, Entry]
    folders: dict[str, Stamp | None]

    def __getitem__(self, path: str) -> Entry:
        """Look the entry of a path up."""
        return self.entries[path]

    def __iter__(self) -> Iterator[str]:
        """Go through the paths."""
        return iter(self.entries)

    def __len__(self) -> int:
        """Count the files."""
        return len(self.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stored:
    entries: list[Entry]
    folders: dict[str, Stamp | None]


def load(path: str) -> Manifest | None:
    """Read the manifest kept at `path`; `None` if it is missing, damaged or of another version."""
    if system.status(path) is None:
        return None
    content = system.read(path)
    head = len(_MAGIC) + _DIGEST_SIZE
    if content[:head] != _MAGIC + _digest(content[head:]):
        return None
    try:
        stored = msgspec.msgpack.decode(memoryview(content)[head:], type=_Stored)
    except msgspec.MsgspecError:
        return None
    return Manifest(entries={entry.path: entry for entry in stored.entries}, folders=stored.folders)


def save(manifest: Manifest, path: str) -> None:
    """Keep `manifest` at `path`, whole or not at all."""
    stored = _Stored(entries=list(manifest.entries.values()), folders=manifest.folders)
    body = msgspec.msgpack.encode(stored)
    system.write_durably(path, _MAGIC + _digest(body) + body)


def unharmed(manifest: Manifest, root: str) -> dict[str, Entry]:
    """Find the entries whose files under `root` are still the ones that were written."""
    there = {}
    for path, entry in manifest.entries.items():
        file = system.status(f"{root}/{path}")
        if (
            file is not None
            and file.st_ino == entry.inode
            and file.st_mtime_ns == entry.mtime_ns
            and file.st_size == entry.size
        ):
            there[path] = entry
    return there


def _digest(body: bytes) -> bytes:
    return blake2b(body, digest_size=_DIGEST_SIZE).digest()
