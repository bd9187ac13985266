"""The process that sets texts: one after the other, each within its bounds, until nobody asks any more."""

import signal
import sys
from typing import IO, Final

import msgspec

from generator.prose.bounds import OutOfTime, TooLarge, in_time, limit_memory
from generator.prose.setter import ProseSetter
from generator.prose.text import Refusal, SetText

_LENGTH: Final = 4


def serve() -> None:
    """Answer until the other end is closed, or a text has left things in disorder."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes, and the parent sees to it
    limit_memory()
    setter = ProseSetter()
    while (text := received(sys.stdin.buffer)) is not None:
        answer, sound = _set(setter, text.decode())
        send(sys.stdout.buffer, msgspec.msgpack.encode(answer))
        if not sound:
            return


def _set(setter: ProseSetter, text: str) -> tuple[SetText, bool]:
    """What comes of a text, and whether the setter can be relied on afterwards."""
    why: Refusal
    try:
        with in_time():
            return setter.set(text), True
    except TooLarge as error:
        return SetText(refused="size", line=error.line), True
    except OutOfTime:
        why = "time"
    except MemoryError:
        why = "memory"
    except Exception:  # noqa: BLE001 - whatever a library raises at a text concerns that text alone
        why = "fault"
    return SetText(refused=why, line=setter.line), False


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
