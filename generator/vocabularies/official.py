"""What a country's own authorities say to whoever comes to work there, and whom to call in an emergency."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from generator.vocabularies.tables import lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An authority by its English name, or that of its portal, and the https address of its pages."""

    name: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Official:
    """Official sources of one country; None where we are sure of none.

    `emergency` are telephone numbers, each with its service: `police`, `ambulance`, `fire`, or none where one number is
    for all. `travel` is the address of a government's advice to travellers, `prices` who publishes what life costs.
    """

    emergency: tuple[tuple[str, str], ...]
    travel: str
    immigration: Source | None = None
    labour: Source | None = None
    prices: Source | None = None


def official(country: str) -> Official | None:
    """The official sources of a country (ISO 3166-1 alpha-2), from `data/official.txt`; None where we know none."""
    return _known().get(country)


@cache
def _known() -> Mapping[str, Official]:
    known: dict[str, Official] = {}
    for head, below in _paragraphs():
        code, emergency, travel = head
        sources = {kind: Source(name=name, url=url) for kind, name, url in below}
        known[code] = Official(emergency=tuple(map(_number, emergency.split(", "))), travel=travel, **sources)
    return known


def _paragraphs() -> Iterator[tuple[list[str], list[list[str]]]]:
    """Each line of the table with the indented lines below it, all cut at their bars."""
    head: list[str] = []
    below: list[list[str]] = []
    for line in lines("official.txt"):
        words = [part.strip() for part in line.split("|")]
        if line.startswith(" "):
            below.append(words)
            continue
        if head:
            yield head, below
        head, below = words, []
    yield head, below


def _number(text: str) -> tuple[str, str]:
    service, _, number = text.rpartition(" ")
    return service, number
