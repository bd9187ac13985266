"""Messages between a process and its child, each with its length before it."""

from typing import IO, Final

_LENGTH: Final = 4


def send(out: IO[bytes], content: bytes) -> None:
    """Write `content` with its length before it."""
    out.write(len(content).to_bytes(_LENGTH, "big") + content)
    out.flush()


def received(source: IO[bytes]) -> bytes | None:
    """What `send` wrote at the other end; None where that was closed."""
    length = source.read(_LENGTH)
    if len(length) < _LENGTH:
        return None
    content = source.read(size := int.from_bytes(length, "big"))
    return content if len(content) == size else None
