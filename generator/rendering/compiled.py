"""Templates compiled before: to compile those of one page takes longer than all else that drawing it does."""

from hashlib import blake2b
from typing import Protocol

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket


class Kept(Protocol):
    """Bytes by key, from build to build."""

    def get(self, key: str) -> bytes | None:
        """What is kept under `key`, and whole."""

    def put(self, key: str, result: bytes) -> None:
        """Keep bytes."""


class Compiled(BytecodeCache):
    """Jinja's compiled templates in a store; `fresh` where any was compiled anew.

    `base` is the digest of all that a template is compiled with besides its own text: our code, the libraries, and the
    messages that stand in compiled templates already translated.
    """

    def __init__(self, kept: Kept, base: str) -> None:
        self.fresh = False
        self._kept = kept
        self._base = base

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill `bucket` with what is kept of its template as it is now."""
        content = self._kept.get(self._key(bucket))
        if content is not None:
            bucket.bytecode_from_string(content)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        self.fresh = True
        self._kept.put(self._key(bucket), bucket.bytecode_to_string())

    def _key(self, bucket: Bucket) -> str:
        return blake2b(f"{self._base} {bucket.key} {bucket.checksum}".encode(), digest_size=20).hexdigest()
