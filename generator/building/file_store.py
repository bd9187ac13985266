"""A store in one file: read at once, written at once, pruned of what the last build did not ask for."""

from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

R = TypeVar("R")
_DIGEST = 20


class FileStore(Generic[R]):
    """Results in `file`; a file that is missing, cut short or damaged is an empty store."""

    def __init__(
        self, file: Path, encode: Callable[[R], bytes], decode: Callable[[memoryview], R], *, anew: bool
    ) -> None:
        self._file = file
        self._encode = encode
        self._decode = decode
        self._kept = {} if anew else _load(file)  # parts of one buffer: nothing is copied out of the file
        self._used: dict[str, bytes | memoryview] = {}

    def get(self, key: str) -> R | None:
        """The result under `key`."""
        content = self._kept.get(key)
        if content is None:
            return None
        try:
            result = self._decode(content)
        except (msgspec.MsgspecError, ValueError):
            return None
        self._used[key] = content
        return result

    def put(self, key: str, result: R) -> None:
        """Keep a result."""
        self._used[key] = self._encode(result)

    def save(self) -> None:
        """Write what was used in this build, if it differs; a store that cannot be written only costs time."""
        if self._used.keys() == self._kept.keys():
            return
        content = msgspec.msgpack.encode(self._used)
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            draft = self._file.with_suffix(".draft")
            with draft.open("wb") as file:
                file.write(blake2b(content, digest_size=_DIGEST).digest())
                file.write(content)
            draft.replace(self._file)


def _load(file: Path) -> dict[str, memoryview]:
    try:
        content = memoryview(file.read_bytes())
    except OSError:
        return {}
    if blake2b(content[_DIGEST:], digest_size=_DIGEST).digest() != content[:_DIGEST]:
        return {}
    try:
        return msgspec.msgpack.decode(content[_DIGEST:], type=dict[str, memoryview])
    except msgspec.MsgspecError:
        return {}
