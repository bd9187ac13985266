"""A conversation with Pagefind: requests and answers as base64 of JSON, each ended by a comma, over two pipes.

The protocol is that of `pagefind --service` 1.5.2, as its own Python wrapper speaks it. That wrapper is not used: it
sleeps a tenth of a second before each answer. The command line is not used either: it numbers pages in the order
in which the filesystem lists them, so that its index differs from machine to machine.
"""

import binascii
import json
import subprocess
import threading
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from generator.diagnostics.stopped import BuildStopped, stopped
from generator.searching import codes

_BLOCK = 1 << 16
_LOG = "pagefind.log"

Request = dict[str, Any]
Answer = dict[str, Any]


def converse(requests: Sequence[Request], workspace: Path, limit: float, heard: Callable[[int], None]) -> Answer:
    """Send all requests, call `heard` with the number of each that was answered, and give the last answer.

    The program runs in `workspace`, without environment, for `limit` seconds at most. Raises `BuildStopped` if
    it cannot be started, does not do what is asked, dies or takes too long.
    """
    with (workspace / _LOG).open("wb") as log:
        process = _started(workspace, log)
    with process:
        timer = threading.Timer(limit, process.kill)
        timer.start()
        try:
            last = _talk(process, requests, heard)
        finally:
            in_time = timer.is_alive()
            timer.cancel()
            process.kill()
            _close(process.stdin)
            _hang_up(process.stdin)
    if last is None:
        raise failed(_why(process.returncode, workspace) if in_time else f"did not finish in {limit:.0f} s")
    return last


def failed(message: str) -> BuildStopped:
    """Make the fault of an index that did not come about."""
    cure = "build again with more memory and time, or without search"
    return stopped(codes.SEARCH_FAILED, "pagefind", message, cure)


def _program() -> str:
    try:
        import pagefind_bin  # noqa: PLC0415 - its absence is a fault of its own kind
    except ImportError as error:
        raise _missing("pagefind", "the package pagefind-bin is not installed") from error
    try:
        return str(pagefind_bin.get_executable())
    except OSError as error:
        raise _missing("pagefind", "the package pagefind-bin has no program for this system") from error


def _missing(program: str, message: str) -> BuildStopped:
    cure = "install pagefind-bin again, or build without search"
    return stopped(codes.SEARCH_MISSING, program, message, cure)


def _started(workspace: Path, log: IO[bytes]) -> subprocess.Popen[bytes]:
    program = _program()
    pipe = subprocess.PIPE
    try:
        return subprocess.Popen(  # noqa: S603 - the program of the package, with one fixed argument
            [program, "--service"], cwd=workspace, env={}, stdin=pipe, stdout=pipe, stderr=log
        )
    except OSError as error:
        raise _missing(program, error.strerror or "cannot be started") from error


def _talk(process: subprocess.Popen[bytes], requests: Sequence[Request], heard: Callable[[int], None]) -> Answer | None:
    """The answer to the last request; `None` if the program went away before."""
    sender = threading.Thread(target=_send, args=(process.stdin, requests), daemon=True)
    sender.start()
    for count, answer in enumerate(_answers(process.stdout), 1):
        payload = _checked(answer)
        heard(count)
        if count == len(requests):
            return payload
    return None


def _send(pipe: IO[bytes] | None, requests: Sequence[Request]) -> None:
    if pipe is None:
        return
    try:
        for number, request in enumerate(requests, 1):
            message = json.dumps({"message_id": number, "payload": request}).encode()
            pipe.write(b64encode(message) + b",")
        pipe.flush()
    except (OSError, ValueError):
        return  # the program has gone: whoever listens notices


def _hang_up(pipe: IO[bytes] | None) -> None:
    """Close the pipe to a program that may be gone, with whatever it was still to be sent."""
    if pipe is not None:
        with suppress(OSError):
            pipe.close()


def _close(pipe: IO[bytes] | None) -> None:
    if pipe is not None:
        with suppress(OSError):  # what it still holds has nobody to go to
            pipe.close()


def _answers(pipe: IO[bytes] | None) -> Iterator[object]:
    waiting: list[bytes] = []
    # The pipe is a BufferedReader, which has `read1`; its declared type, IO[bytes], has not.
    while pipe is not None and (block := pipe.read1(_BLOCK)):  # type: ignore[attr-defined]
        *whole, rest = block.split(b",")
        for end in whole:
            yield _message(b"".join([*waiting, end]))
            waiting = []
        waiting.append(rest)


def _message(encoded: bytes) -> object:
    try:
        return json.loads(b64decode(encoded, validate=True))
    except (binascii.Error, ValueError) as error:
        raise failed(f"answered what is not a message: {encoded[:60]!r}") from error


def _checked(answer: object) -> Answer:
    payload = answer.get("payload") if isinstance(answer, dict) else None
    if not isinstance(payload, dict) or payload.get("type") == "Error":
        said = payload.get("message") if isinstance(payload, dict) else answer
        raise failed(f"refused: {str(said)[:200]}")
    return payload


def _why(status: int | None, workspace: Path) -> str:
    said = (workspace / _LOG).read_text("utf-8", "replace").split("\n")
    last = next((line.strip() for line in reversed(said) if line.strip()), "no reason given")
    return f"ended early with status {status}: {last[:200]}"
