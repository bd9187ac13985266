"""The names of files and folders, which become addresses."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable

from generator.diagnostics.diagnostic import Diagnostic, Related
from generator.diagnostics.place import Place
from generator.reading import codes
from generator.reading.layout import LONGEST, Home, home_of, language_fault, name_fault


def name_diagnostics(paths: Iterable[str]) -> list[Diagnostic]:
    """What is wrong with the names of `paths`, each alone and all together."""
    shown = list(paths)
    return [fault for path in shown for fault in _alone(path)] + _together(shown)


def _alone(path: str) -> list[Diagnostic]:
    home = home_of(path)
    if home is None or not home.kind.is_markdown:
        return []
    file = f"rename it, for example to {_better(home)}"
    faults = [(name_fault(home.slug), file), (language_fault(home.language), file)]
    for folder in filter(None, (home.organisation, home.placement)):
        cure = f"rename the folder `{folder[:LONGEST]}`, for example to {suggested(folder) or 'harbour'}"
        faults.append((name_fault(folder), cure))
    return [codes.BAD_NAME.at(Place(path=path), fault, cure=cure) for fault, cure in faults if fault]


def _better(home: Home) -> str:
    language = f".{suggested(home.language)}" if home.language else ""
    return f"{suggested(home.slug) or 'robotics-intern'}{language}.md"


def suggested(name: str) -> str:
    """`name` as it could stand in an address."""
    bare = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return "-".join("".join(c if c.isalnum() else " " for c in bare).split())[:LONGEST].strip("-")


def _together(paths: list[str]) -> list[Diagnostic]:
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for path in paths:
        alike[_folded(path)].append(path)
    return [_collision(path, same) for same in alike.values() if len(same) > 1 for path in same]


def _folded(path: str) -> str:
    if path.isascii():
        return path.lower().replace("_", "-")
    bare = unicodedata.normalize("NFKD", path.casefold())
    return "".join(c for c in bare if not unicodedata.combining(c)).replace("_", "-")


def _collision(path: str, same: list[str]) -> Diagnostic:
    others = tuple(Related(place=Place(path=other), message="the other file") for other in same if other != path)
    message = f"on many computers this is the same file as {others[0].place.path}"
    return codes.COLLIDING_NAMES.at(Place(path=path), message, cure="rename one of the two", related=others)
