"""The process that sets texts: one after the other, each within its bounds, until nobody asks any more."""

import signal
import sys

import msgspec

from generator.prose.bounds import OutOfTime, TooLarge, in_time, limit_memory
from generator.prose.setter import ProseSetter
from generator.prose.text import Refusal, SetText
from generator.prose.wire import received, send


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
