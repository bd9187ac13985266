"""Style, scripts and icons, under names that change with their bytes, so that a browser may keep them for ever."""

import re
from collections.abc import Mapping
from hashlib import blake2b

from generator.diagnostics.place import Place
from generator.diagnostics.stopped import BuildStopped
from generator.rendering import codes
from generator.rendering.artifact import Artifact
from generator.rendering.folders import Folders

FOLDER = "assets/"
_IMPORT = re.compile(rb"""((?:\bfrom|\bimport)\s*\(?\s*["'])\./([\w./-]+)(["'])""")


def assets(folders: Folders) -> Mapping[str, Artifact]:
    """The assets by their names in `templates/assets/`; modules that import each other import the new names."""
    files = folders.files()
    sources = {name[len(FOLDER) :]: path.read_bytes() for name, path in files.items() if name.startswith(FOLDER)}
    made: dict[str, Artifact] = {}
    for name in sorted(sources):
        _made(name, sources, made, ())
    return made


def _made(name: str, sources: Mapping[str, bytes], made: dict[str, Artifact], within: tuple[str, ...]) -> Artifact:
    if name in within:
        message = f"assets import each other in a ring: {' -> '.join((*within, name))}"
        place = Place(path=f"templates/{FOLDER}{name}")
        raise BuildStopped(codes.FAILING_TEMPLATE.at(place, message, cure="let one of them do without the other"))
    if name not in made:
        content = sources[name]
        if name.endswith(".js"):
            content = _IMPORT.sub(lambda found: _renamed(found, name, sources, made, (*within, name)), content)
        made[name] = Artifact(path=FOLDER + _hashed(name, content), content=content)
    return made[name]


def _renamed(
    found: "re.Match[bytes]",
    name: str,
    sources: Mapping[str, bytes],
    made: dict[str, Artifact],
    within: tuple[str, ...],
) -> bytes:
    folder = name.rpartition("/")[0]
    target = f"{folder}/{found[2].decode()}" if folder else found[2].decode()
    if target not in sources:
        return found[0]
    new = _made(target, sources, made, within).path.rpartition("/")[2]
    beside = found[2].decode().rpartition("/")[0]
    return found[1] + f"./{beside + '/' if beside else ''}{new}".encode() + found[3]


def _hashed(name: str, content: bytes) -> str:
    stem, dot, ending = name.rpartition(".")
    digest = blake2b(content, digest_size=5).hexdigest()
    return f"{stem}.{digest}{dot}{ending}" if dot else f"{name}.{digest}"
