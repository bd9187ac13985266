"""Listings and organisations to build, as many as asked for and always the same: `python -m benchmarks.listings N DIR`.

A listing has 24 keys, about 1.25 KB of front matter, and a body of about 1.85 KB. There is an organisation to twenty
listings; fifty countries; detailed fields of all ISCED-F broad fields; deadlines from two months ago to a year ahead.
"""

import sys
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from benchmarks.words import Words
from generator.vocabularies.standard import fields

TODAY: Final = date(2027, 1, 15)
SEED: Final = 20_271_115
COUNTRIES: Final = (
    "AR AT AU BE BG BR CA CH CL CO CY CZ DE DK EE EG ES FI FR GB GR HR HU IE IN IS IT JP KE KR LT LV LU MA MT MX NG NL "
    "NO NZ PE PL PT RO SE SI SK TH TR VN"
).split()
SITE: Final = {
    "name": "Benchmark Placements",
    "tagline": "Generated placements to measure builds with.",
    "address": "https://placements.example/",
    "publisher": "Benchmark Association",
    "contact": "editors@placements.example",
    "licence": "CC BY 4.0",
    "per_page": 50,
    "demonstration": "yes",
}
_LEVELS: Final = ("B1", "B2", "C1")
_TONGUES: Final = ("English", "French", "German", "Spanish", "Portuguese")


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """An organisation: its name in addresses, and its front matter."""

    slug: str
    front: dict[str, Any]
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A listing: whose it is, its name in addresses, its front matter in plain values, and its text."""

    host: Host
    slug: str
    front: dict[str, Any]
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """All that is built."""

    hosts: tuple[Host, ...]
    notices: tuple[Notice, ...]


def corpus(count: int) -> Corpus:
    """`count` listings and their organisations."""
    words = Words(SEED)
    hosts = tuple(_host(words, number) for number in range(max(1, count // 20)))
    detailed = [key for key in fields().entries if len(key) == 4 and key[3] not in "089"]  # noqa: PLR2004 - ISCED-F
    notices = tuple(_notice(words, number, hosts[number % len(hosts)], detailed) for number in range(count))
    return Corpus(hosts=hosts, notices=notices)


def _host(words: Words, number: int) -> Host:
    name = f"{words.name()} {words.name()}"
    slug = f"{name.lower().replace(' ', '-')}-{number}"
    front = {
        "name": f"{name} {number}",
        "kind": words.random.choice(["company", "university", "public-body", "non-profit"]),
        "country": words.random.choice(COUNTRIES),
        "city": words.name(),
        "website": f"https://{slug}.example",
        "summary": words.sentence(8, 12) + ".",
        "size": words.random.choice(["up-to-250", "over-250"]),
        "corrections": f"interns@{slug}.example",
        "domains": [f"{slug}.example"],
    }
    return Host(slug=slug, front=front, body=words.paragraph(4))


def _notice(words: Words, number: int, host: Host, detailed: list[str]) -> Notice:
    pick = words.random
    slug = f"{'-'.join(words.some(2))}-{number}"
    front = {
        "title": f"{words.sentence(3, 6)} {number}",
        "summary": words.sentence(10, 15) + ".",
        "fields": pick.sample(detailed, pick.choice([1, 1, 2])),
        "tags": words.some(4),
        **_where_and_when(words, number),
        "apply": f"https://{host.slug}.example/apply/{number}",
        "documents": ["CV", "motivation letter"],
        "study_level": pick.choice([["bachelor"], ["master"], ["bachelor", "master"]]),
        "languages": [f"{tongue} {pick.choice(_LEVELS)}" for tongue in pick.sample(_TONGUES, pick.choice([1, 2]))],
        "skills": [f"{words.sentence(2, 3)} (comfortable, required)" for _ in range(3)],
        **_money(words),
        "learning_outcomes": [words.sentence(11, 17) for _ in range(4)],
        "supervisor": words.sentence(2, 4),
    }
    return Notice(host=host, slug=slug, front=front, body=_body(words))


def _where_and_when(words: Words, number: int) -> dict[str, Any]:
    pick = words.random
    low = pick.randint(6, 14)
    posted = TODAY - timedelta(days=pick.randint(70, 160))
    return {
        "country": COUNTRIES[number * 7 % len(COUNTRIES)],
        "city": words.name(),
        "mode": pick.choice(["on-site", "on-site", "hybrid"]),
        "starts": f"2027-{pick.randint(4, 12):02}",
        "duration": f"{low}-{low + pick.randint(2, 8)} weeks",
        "hours_per_week": str(pick.choice([35, 37, 38, 40])),
        "deadline": (TODAY + timedelta(days=pick.randint(-60, 75))).isoformat(),
        "posted": posted.isoformat(),
        "verified": (posted + timedelta(days=pick.randint(1, 9))).isoformat(),
        "places": str(pick.randint(1, 5)),
    }


def _money(words: Words) -> dict[str, Any]:
    pick = words.random
    return {
        "pay": f"{pick.randrange(600, 1600, 50)} EUR per month gross",
        "accommodation": {"offer": "helped", "cost": f"{pick.randrange(250, 650, 25)} EUR per month"},
        "cost_of_living": f"{pick.randrange(300, 700, 25)} EUR per month",
    }


def _body(words: Words) -> str:
    parts = [words.paragraph(5), f"## {words.sentence(2, 4)}", words.paragraph(4)]
    parts.append("\n".join(f"- {words.sentence(8, 13)}" for _ in range(5)))
    parts += [f"## {words.sentence(2, 4)}", words.paragraph(5), words.paragraph(4)]
    return "\n\n".join(parts)


def as_yaml(front: dict[str, Any]) -> str:
    """Front matter as people write it."""
    return "".join(f"{key}:{_value(value)}\n" for key, value in front.items())


def _value(value: Any) -> str:
    if isinstance(value, list) and any(len(one) > 20 for one in value):  # noqa: PLR2004 - longer ones stand below
        return "".join(f"\n  - {one}" for one in value)
    if isinstance(value, list):
        return f" [{', '.join(value)}]"
    if isinstance(value, dict):
        return f" {{{', '.join(f'{key}: {one}' for key, one in value.items())}}}"
    return f" {value}"


def write(made: Corpus, root: Path) -> None:
    """Write `made` as a catalogue's content below `root`."""
    for host in made.hosts:
        _file(root / f"content/organisations/{host.slug}.md", host.front, host.body)
        (root / f"content/placements/{host.slug}").mkdir(parents=True, exist_ok=True)
    for notice in made.notices:
        _file(root / f"content/placements/{notice.host.slug}/{notice.slug}.md", notice.front, notice.body)
    (root / "content/site.yaml").write_text(as_yaml(SITE), "utf-8")


def _file(path: Path, front: dict[str, Any], body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{as_yaml(front)}---\n{body}\n", "utf-8")


if __name__ == "__main__":
    write(corpus(int(sys.argv[1])), Path(sys.argv[2]))
