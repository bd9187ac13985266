"""The messages of the interface in a language (gettext)."""

import gettext
import struct
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

from generator.diagnostics.stopped import BuildStopped, stopped
from generator.wording import codes

SOURCE: Final = "en"
"""The language that messages are written in."""
LARGEST: Final = 4_000_000
"""Bytes of compiled messages; ours are a hundredth of that."""
_UNREADABLE: Final = (OSError, UnicodeError, LookupError, ValueError, struct.error)
_CURE: Final = "compile the translated .po file anew with `pybabel compile`, or take the file away"


def messages_in(language: str, locales: Sequence[Path]) -> gettext.NullTranslations | None:
    """The compiled messages in `language`, a BCP 47 tag, of the first of the folders `locales` that has them.

    English of whatever country needs none. None where nobody has translated them. Raises BuildStopped where they cannot
    be read, or where a translation has room for other things than its message.
    """
    for folder in locales:
        file = gettext.find("messages", str(folder), [language.replace("-", "_")])
        if file:
            return _read(Path(file), f"templates/locales/{Path(file).relative_to(folder).as_posix()}")
    return gettext.NullTranslations() if language.partition("-")[0] == SOURCE else None


def _read(file: Path, name: str) -> gettext.GNUTranslations:
    try:
        content = _content(file)
        messages = gettext.GNUTranslations(BytesIO(content))
        unsayable = next(_unsayable(content), None)
    except _UNREADABLE as error:
        raise stopped(codes.BROKEN_MESSAGES, name, f"the messages cannot be read: {_why(error)}", _CURE) from error
    if unsayable:
        raise _stop(name, *unsayable)
    return messages


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _content(file: Path) -> bytes:
    if not file.is_file():
        raise OSError("it is no file")
    with file.open("rb") as opened:
        content = opened.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise OSError(f"it is larger than {LARGEST:,} bytes")
    return content


def _unsayable(content: bytes) -> Iterator[tuple[str, str]]:
    """Messages whose translations could not be filled in, each with what is wrong."""
    from babel.messages.mofile import read_mo  # noqa: PLC0415 - slow to load, and English needs none of it

    for message in read_mo(BytesIO(content)):
        for error in message.check() if message.id and message.string else ():
            yield str(message.id if isinstance(message.id, str) else message.id[0]), str(error)


def _stop(name: str, message: str, error: str) -> BuildStopped:
    cure = "in the .po file, leave room in the translation for what the message has room for, under the same names"
    return stopped(codes.BROKEN_MESSAGES, name, f"the translation of `{message[:80]}` cannot be said: {error}", cure)
