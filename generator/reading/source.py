"""A file of the content, as bytes."""

from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The bytes of a file; `path` is relative to the catalogue's folder.

    `digest` is the BLAKE2b-160 of path and bytes (RFC 7693), in hexadecimal.
    """

    path: str
    data: bytes
    digest: str

    @classmethod
    def of(cls, path: str, data: bytes) -> "Source":
        """The source at `path` with these bytes."""
        return cls(path=path, data=data, digest=blake2b(path.encode() + b"\0" + data, digest_size=20).hexdigest())
