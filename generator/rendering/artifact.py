"""A file of the site, made and not yet published."""

from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """Bytes bound for `path`, relative to the output folder, with forward slashes."""

    path: str
    content: bytes

    @property
    def digest(self) -> str:
        """BLAKE2b-160 of the content, in hexadecimal (RFC 7693)."""
        return blake2b(self.content, digest_size=20).hexdigest()
