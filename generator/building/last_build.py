"""What the last build came to, so that one with nothing to do knows it."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from hashlib import blake2b
from typing import Final

import msgspec

from generator.building.build_request import BuildRequest
from generator.building.result import Outcome, Result, Step

_DIGEST: Final = 20


class _Last(msgspec.Struct):
    key: str
    now: datetime
    result: Result


def remembered(request: BuildRequest, key: str) -> Result | None:
    """The result of the last build, if it was made of the same and what it published is still there."""
    last = _load(request)
    if last is None or last.key != key or not _holds(last, request.now):
        return None
    from generator.publishing.publish import intact  # noqa: PLC0415 - only where it may be all there is to do

    there = intact(request.output, request.state, last.result.written + last.result.kept)
    return last.result if there else None


def _holds(last: _Last, now: datetime) -> bool:
    until = last.result.settled_until
    return until is not None and (now == last.now or last.now <= now < until)


def remember(request: BuildRequest, key: str, result: Result) -> None:
    """Keep the result of a build that published; where it cannot be kept, the next build takes longer."""
    if result.outcome is Outcome.REFUSED:
        return
    kept = replace(result, written=0, kept=result.written + result.kept, steps=(Step(name="look", seconds=0.0),))
    content = msgspec.msgpack.encode(_Last(key=key, now=request.now, result=kept))
    with suppress(OSError):
        draft = request.state / "last.draft"
        draft.write_bytes(_digest(content) + content)
        draft.replace(request.state / "last")


def _load(request: BuildRequest) -> _Last | None:
    """What was kept; None where it is missing, cut short or damaged."""
    try:
        content = memoryview((request.state / "last").read_bytes())
        if _digest(content[_DIGEST:]) != content[:_DIGEST]:
            return None
        return msgspec.msgpack.decode(content[_DIGEST:], type=_Last)
    except (OSError, msgspec.MsgspecError):
        return None


def _digest(content: bytes | memoryview) -> bytes:
    return blake2b(content, digest_size=_DIGEST).digest()
