"""A store in sixteen files: read at once, those written that differ, pruned of what the last build did not ask for."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

R = TypeVar("R")
_DIGEST = 20
_Part = Mapping[str, bytes | memoryview]


class FileStore(Generic[R]):
    """Results in files called `file`, a hyphen and the first digit of their keys, so that one edit writes two of them.

    A file that is missing, cut short or damaged holds nothing.
    """

    def __init__(
        self, file: Path, encode: Callable[[R], bytes], decode: Callable[[memoryview], R], *, anew: bool
    ) -> None:
        self._file = file
        self._encode = encode
        self._decode = decode
        self._kept = {} if anew else _load(file)  # parts of a buffer a file: nothing is copied out of it
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
        """Write what was used in this build, where it differs; a store that cannot be written only costs time."""
        if self._used.keys() == self._kept.keys():
            return
        before, now = _by_digit(self._kept), _by_digit(self._used)
        with suppress(OSError):
            for digit in before.keys() | now.keys():
                if before[digit].keys() != now[digit].keys():
                    _write(_named(self._file, digit), now[digit])


def _by_digit(kept: _Part) -> defaultdict[str, dict[str, bytes | memoryview]]:
    parts: defaultdict[str, dict[str, bytes | memoryview]] = defaultdict(dict)
    for key, content in kept.items():
        parts[key[0]][key] = content
    return parts


def _named(file: Path, digit: str) -> Path:
    return file.with_name(f"{file.name}-{digit}")


def _write(file: Path, part: _Part) -> None:
    content = msgspec.msgpack.encode(part)
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".draft")
    with draft.open("wb") as opened:
        opened.write(blake2b(content, digest_size=_DIGEST).digest())
        opened.write(content)
    draft.replace(file)


def _load(file: Path) -> dict[str, memoryview]:
    return {key: content for part in file.parent.glob(f"{file.name}-?") for key, content in _read(part).items()}


def _read(file: Path) -> dict[str, memoryview]:
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
