"""Scripts that import each other: each asks for the others by the names that they have in the site."""

import re
from collections.abc import Callable, Mapping
from posixpath import dirname, join, normpath

from generator.rendering.artifact import Artifact

_IMPORT = re.compile(rb"""((?:\bfrom|\bimport)\s*\(?\s*["'])\./([\w./-]+)(["'])""")
# What a script waits for before it runs; `import(…)` fetches a module only when it comes to that.
_AWAITED = re.compile(rb"""(?:\bfrom|\bimport)\s*["']\./([\w./-]+)["']""")


def awaited(name: str, assets: Mapping[str, Artifact]) -> tuple[str, ...]:
    """The paths of all modules that the script `name` waits for, itself or through others, in order."""
    by_path = {asset.path: asset for asset in assets.values()}
    reached: set[str] = set()
    waiting = [assets[name]]
    while waiting:
        script = waiting.pop()
        paths = {join(dirname(script.path), beside.decode()) for beside in _AWAITED.findall(script.content)}
        waiting += [by_path[path] for path in paths - reached]
        reached |= paths
    return tuple(sorted(reached))


def with_new_names(name: str, content: bytes, imported: Callable[[str], Artifact | None]) -> bytes:
    """The script `name` with the new names of what it imports; whatever is no asset of ours stays as it is."""

    def renamed(match: "re.Match[bytes]") -> bytes:
        beside = match[2].decode()
        other = imported(normpath(join(dirname(name), beside)))
        if other is None:
            return match[0]
        new = join(dirname(beside), other.path.rpartition("/")[2])
        return match[1] + f"./{new}".encode() + match[3]

    return _IMPORT.sub(renamed, content)
