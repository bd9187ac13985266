"""A file of the site, made and not yet published."""

from dataclasses import dataclass
from hashlib import blake2b

_LONGEST_NAME = 255  # bytes; Linux and macOS alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """Bytes bound for `path`, relative to the output folder, with forward slashes."""

    path: str
    content: bytes

    @property
    def digest(self) -> str:
        """BLAKE2b-160 of the content, in hexadecimal (RFC 7693)."""
        return blake2b(self.content, digest_size=20).hexdigest()


def check_path(path: str) -> None:
    """Raise `ValueError` unless `path` stays within the site and can be a file on every system we know."""
    parts = path.split("/")
    if any(part in {"", ".", ".."} for part in parts):
        raise ValueError(f"not a path within the site: {path!r}")
    if not path.isprintable() or "\\" in path or any(len(part.encode()) > _LONGEST_NAME for part in parts):
        raise ValueError(f"not a path that every system can hold: {path!r}")
