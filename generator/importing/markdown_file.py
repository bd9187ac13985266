"""The Markdown file of an imported record, with a mark that tells whether somebody edited it since."""

import re
from collections.abc import Mapping
from hashlib import blake2b
from typing import Final

from generator.schema.about import Example
from generator.schema.as_yaml import as_yaml
from generator.schema.unknown import NOT_STATED

_STAMP: Final = re.compile(r"^# Imported from ([^\n]{1,300}?) \(checksum ([0-9a-f]{12})\)[^\n]*\n", re.MULTILINE)
_SHORT: Final = 80


def unstamped(front: Mapping[str, Example], body: str) -> str:
    """The file's text without the mark."""
    keys = "\n".join(line for key, value in front.items() for line in _lines(key, value))
    return f"---\n{keys}\n---\n" + (f"\n{body.strip()}\n" if body.strip() else "")


def stamped(origin: str, bare: str) -> str:
    """The same with the mark, by which the next import knows whether somebody edited the file.

    `origin` says in a few words where it comes from.
    """
    note = "An edited file is left as it is when the import runs again."
    return f"---\n# Imported from {origin} (checksum {_checksum(bare)}). {note}\n{bare[4:]}"


def edited(text: str) -> bool:
    """Whether somebody edited a file since the import wrote it, or wrote it in the first place."""
    same = text.replace("\r\n", "\n")
    stamp = _STAMP.search(same)
    return stamp is None or _checksum(same.replace(stamp[0], "", 1)) != stamp[2]


def stamp_of(text: str) -> str:
    """The checksum that stands in a file; nothing where there is none."""
    stamp = _STAMP.search(text)
    return stamp[2] if stamp else ""


def origin_of(text: str) -> str:
    """Where a file says that it comes from; nothing where it does not."""
    stamp = _STAMP.search(text)
    return stamp[1] if stamp else ""


def _checksum(text: str) -> str:
    return blake2b(text.encode(), digest_size=6).hexdigest()


def _lines(key: str, value: Example) -> list[str]:
    line = f"{key}: {value if value == NOT_STATED else as_yaml(value)}"
    if isinstance(value, str) or len(line) <= _SHORT:
        return [line]
    if isinstance(value, Mapping):
        return [f"{key}:", *(f"  {name}: {as_yaml(part)}" for name, part in value.items())]
    return [f"{key}:", *(f"  - {as_yaml(part)}" for part in value)]
