"""Style, scripts and icons, under names that change with their bytes, so that a browser may keep them for ever."""

from collections.abc import Mapping
from hashlib import blake2b

from generator.diagnostics.place import Place
from generator.diagnostics.stopped import BuildStopped
from generator.rendering import codes
from generator.rendering.artifact import Artifact
from generator.rendering.folders import Folders
from generator.rendering.modules import with_new_names
from generator.rendering.sheets import as_one

FOLDER = "assets/"
_PARTS = "css/parts/"
_REWRITTEN = {"css": as_one, "js": with_new_names}


def assets(folders: Folders) -> Mapping[str, Artifact]:
    """The assets by their names in `templates/assets/`; the parts of sheets are in the sheets and not by themselves."""
    files = folders.files()
    sources = {name[len(FOLDER) :]: path.read_bytes() for name, path in files.items() if name.startswith(FOLDER)}
    made: dict[str, Artifact] = {}
    for name in sorted(sources):
        _made(name, sources, made, ())
    return {name: artifact for name, artifact in made.items() if not name.startswith(_PARTS)}


def _made(name: str, sources: Mapping[str, bytes], made: dict[str, Artifact], within: tuple[str, ...]) -> Artifact:
    if name in within:
        message = f"assets import each other in a ring: {' -> '.join((*within, name))}"
        place = Place(path=f"templates/{FOLDER}{name}")
        raise BuildStopped(codes.FAILING_TEMPLATE.at(place, message, cure="let one of them do without the other"))

    def imported(other: str) -> Artifact | None:
        return _made(other, sources, made, (*within, name)) if other in sources else None

    if name not in made:
        content = sources[name]
        if rewrite := _REWRITTEN.get(name.rpartition(".")[2]):
            content = rewrite(name, content, imported)
        made[name] = Artifact(path=FOLDER + _hashed(name, content), content=content)
    return made[name]


def _hashed(name: str, content: bytes) -> str:
    stem, dot, ending = name.rpartition(".")
    digest = blake2b(content, digest_size=5).hexdigest()
    return f"{stem}.{digest}{dot}{ending}" if dot else f"{name}.{digest}"
