"""Files of a catalogue written anew, and how they differ from what they were."""

import difflib
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.reading.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewrite:
    """What a file of the catalogue holds, and what it is to hold; `path` is relative to the catalogue's folder."""

    path: str
    before: str
    after: str

    def difference(self) -> str:
        """A unified difference, as `git apply` and `patch -p1` take it."""
        lines = difflib.unified_diff(
            self.before.splitlines(keepends=True),
            self.after.splitlines(keepends=True),
            f"a/{self.path}" if self.before else "/dev/null",
            f"b/{self.path}",
        )
        return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def text_of(source: Source) -> str | None:
    """The text of a source as it lies on the disk, its line ends kept; None where it is not text."""
    try:
        return source.data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def rewrite(root: Path, rewrites: Iterable[Rewrite]) -> None:
    """Write each file whole or not at all, and keep its permissions; raises OSError."""
    for each in rewrites:
        path = root / each.path
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".mending-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(each.after.encode("utf-8"))
            Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
