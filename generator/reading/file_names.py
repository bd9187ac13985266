"""The names of files and folders, which become addresses."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable

from generator.diagnostics.diagnostic import Diagnostic, Related
from generator.diagnostics.place import Place
from generator.reading import codes
from generator.reading.layout import Home, home_of, language_fault, name_fault


def name_diagnostics(paths: Iterable[str]) -> list[Diagnostic]:
    """What is wrong with the names of `paths`, each alone and all together."""
    shown = list(paths)
    return [fault for path in shown for fault in _alone(path)] + _together(shown)


def _alone(path: str) -> list[Diagnostic]:
    home = home_of(path)
    if home is None or not home.kind.is_markdown:
        return []
    faults = [name_fault(home.slug), language_fault(home.language)]
    faults += [name_fault(home.organisation)] if home.organisation else []
    return [_bad(path, fault, home) for fault in faults if fault]


def _bad(path: str, fault: str, home: Home) -> Diagnostic:
    better = suggested(home.slug) or "robotics-intern"
    language = f".{suggested(home.language)}" if home.language else ""
    return codes.BAD_NAME.at(Place(path=path), fault, cure=f"rename it, for example to {better}{language}.md")


def suggested(name: str) -> str:
    """`name` as it could stand in an address."""
    bare = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return "-".join("".join(c if c.isalnum() else " " for c in bare).split())[:64].strip("-")


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
