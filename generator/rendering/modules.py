"""Scripts that import each other: each asks for the others by the names that they have in the site."""

import re
from collections.abc import Callable
from posixpath import dirname, join, normpath

from generator.rendering.artifact import Artifact

_IMPORT = re.compile(rb"""((?:\bfrom|\bimport)\s*\(?\s*["'])\./([\w./-]+)(["'])""")


def with_new_names(name: str, content: bytes, imported: Callable[[str], Artifact | None]) -> bytes:
    """The script `name` with the new names of what it imports; whatever is no asset of ours stays as it is."""

    def renamed(found: "re.Match[bytes]") -> bytes:
        beside = found[2].decode()
        other = imported(normpath(join(dirname(name), beside)))
        if other is None:
            return found[0]
        new = join(dirname(beside), other.path.rpartition("/")[2])
        return found[1] + f"./{new}".encode() + found[3]

    return _IMPORT.sub(renamed, content)
