"""Files of a catalogue written anew, and how they differ from what they were."""

import difflib
import re
from dataclasses import dataclass
from pathlib import Path

from generator.disk.storing import create, replace
from generator.reading.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewrite:
    """What a file of the catalogue holds, and what it is to hold; `path` is relative to the catalogue's folder."""

    path: str
    before: str
    after: str

    def difference(self) -> str:
        """A unified difference, as `git apply` and `patch -p1` take it."""
        path = self.path.lstrip("/")
        lines = difflib.unified_diff(
            _lines(self.before), _lines(self.after), f"a/{path}" if self.before else "/dev/null", f"b/{path}"
        )
        return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(text: str) -> list[str]:
    """The lines as git counts them: a form feed or a separator of Unicode ends none."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def text_of(source: Source) -> str | None:
    """The text of a source as it lies on the disk, its line ends kept; None where it is not text."""
    try:
        return source.data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def rewrite(root: Path, one: Rewrite) -> None:
    """Write a file whole or not at all; raises OSError, also where a file that was not there has come to be."""
    if not one.before:
        create(root, one.path, one.after)
        return
    target = root / one.path
    replace(target.parent, target.name, one.after)
