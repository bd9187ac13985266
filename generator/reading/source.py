"""A file of the content, as bytes."""

from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The bytes of a file; `path` is relative to the catalogue's folder and begins with `content/`."""

    path: str
    data: bytes

    @property
    def digest(self) -> bytes:
        """BLAKE2b-160 of path and bytes (RFC 7693)."""
        return blake2b(self.path.encode() + b"\0" + self.data, digest_size=20).digest()
