"""The names of groups of countries as messages, for Babel: CLDR names hardly any."""

from collections.abc import Iterator
from typing import IO

Message = tuple[int, str, str, list[str]]


def messages(file: IO[bytes], *_: object, options: object) -> Iterator[Message]:  # noqa: ARG001 - as Babel calls it
    """The messages in `groups.txt`, whose lines are `key | name | since | source`, each with the number of its line."""
    for number, line in enumerate(file.read().decode().splitlines(), start=1):
        parts = line.split(" | ")
        if len(parts) == 4:  # noqa: PLR2004 - key, name, since and source
            yield number, "gettext", parts[1], []
