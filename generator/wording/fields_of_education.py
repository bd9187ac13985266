"""The names of fields of education as messages, for Babel: UNESCO has them in few languages, and CLDR in none."""

from collections.abc import Iterator
from typing import IO

from generator.wording.names import FIELD

Message = tuple[int, str, tuple[str, str], list[str]]


def messages(file: IO[bytes], *_: object, options: object) -> Iterator[Message]:  # noqa: ARG001 - as Babel calls it
    """The messages in `fields.txt`, whose lines are `code | slug | name`, each with the number of its line."""
    for number, line in enumerate(file.read().decode().splitlines(), start=1):
        parts = line.split(" | ")
        if line[:1].isdigit() and len(parts) == 3:  # noqa: PLR2004 - code, slug and name
            yield number, "pgettext", (FIELD, parts[2]), []
