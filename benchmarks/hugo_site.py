"""The same catalogue as content for Hugo: `python -m benchmarks.hugo_site ROOT DIR`.

Hugo cannot work out fields above a field, states, affordability or what is near a listing by itself; all of that is in
its front matter already, to its advantage. Which listings a list holds is told by one taxonomy, `lists`.
"""

import json
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from benchmarks.catalogue import catalogue_of
from benchmarks.hugo_lists import Lists
from benchmarks.listings import TODAY
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing, OrganisationEntry
from generator.pages import country, organisation
from generator.schema.kinds.money import Money
from generator.wording.labels import label_of

HERE = Path(__file__).parent / "hugo"


def convert(root: Path, target: Path) -> None:
    """Write the catalogue in `root` as a Hugo site into the new folder `target`."""
    now = datetime.combine(TODAY, time(), UTC)
    catalogue = catalogue_of(root, now)
    shutil.copytree(HERE, target)
    shutil.copytree(Path(__file__).parents[1] / "templates/assets", target / "static/assets")
    lists = Lists(catalogue)
    for path, front, body in _pages(catalogue, lists):
        file = target / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\n{_yaml(front)}---\n{body}\n", "utf-8")
    for name, data in lists.data():
        (target / "data").mkdir(exist_ok=True)
        (target / "data" / name).write_text(json.dumps(data), "utf-8")
    with (target / "hugo.toml").open("a", encoding="utf-8") as settings:
        settings.write("letters = " + _toml(lists.letters()) + "\n")


def _pages(catalogue: Catalogue, lists: Lists) -> Iterator[tuple[str, dict[str, Any], str]]:
    of: defaultdict[str, list[str]] = defaultdict(list)
    for name, members in lists.members():
        for listing in members:
            of[listing.id].append(name)
    for rank, listing in enumerate(catalogue.listed, start=1):
        front = {**_front(catalogue, listing), "weight": rank, "lists": of[listing.id]}
        yield f"placements/{listing.id}.md", front, listing.body
    for slug, entry in catalogue.organisations.items():
        yield f"organisations/{slug}.md", _organisation(slug, entry), entry.body
    for path, front in lists.pages():
        yield path, front, ""


def _front(catalogue: Catalogue, listing: Listing) -> dict[str, Any]:
    it, life, sums = listing.placement, listing.lifecycle, listing.affordability
    owner = catalogue.organisations[listing.organisation].record
    land = country.ADDRESS.spelt(catalogue.words, it.country)
    name = catalogue.words.known["countries"].name(it.country)
    return {
        "layout": "placement",
        "title": it.title,
        "description": it.summary,
        "date": str(it.posted),
        "verified": str(it.verified),
        "noindex": not life.indexed,
        "id": listing.id,
        "crumbs": [{"name": "Countries", "url": "/countries/"}, {"name": name, "url": f"/{land}"}],
        "organisation": "/" + organisation.ADDRESS.of(listing.organisation),
        "host": owner.name,
        "state": str(life.state),
        "deadline": str(life.round.deadline.last),
        "closes": life.closes.isoformat() if life.closes else "",
        "country": it.country,
        "city": it.city,
        "mode": str(it.mode),
        "fields": it.fields,
        "tags": it.tags,
        "starts": it.starts.earliest.isoformat() if it.starts and it.starts.earliest else "",
        "duration": {"low": it.duration.low, "high": it.duration.high},
        "hours_per_week": int(it.hours_per_week or 0),
        "places": it.places,
        "apply": it.apply,
        "documents": it.documents,
        "study_level": [label_of(one) for one in it.study_level],
        "languages": [
            f"{catalogue.words.known['languages'].name(one.language)} {one.level}"
            for choice in it.languages
            for one in choice.any
        ],
        "skills": [{"skill": one.skill, "level": one.level, "weight": one.weight} for one in it.skills],
        "pay": {**_money(it.pay.money if it.pay else None), "basis": "before tax"},
        "accommodation": {
            "offer": "Help in finding a place",
            "cost": _money(it.accommodation.cost if it.accommodation else None),
        },
        "cost_of_living": _money(it.cost_of_living),
        "affordability": {"percent": sums.percent, "left": int(sums.left) if sums.left is not None else None},
        "learning_outcomes": it.learning_outcomes,
        "supervisor": it.supervisor.position if it.supervisor else "",
        "related": [f"/placements/{near.id}" for near in catalogue.related(listing)],
    }


def _money(money: Money | None) -> dict[str, Any]:
    if money is None:
        return {}
    return {"amount": int(money.amount.low), "currency": money.currency, "period": str(money.period)}


def _organisation(slug: str, entry: OrganisationEntry) -> dict[str, Any]:
    record = entry.record
    return {
        "layout": "organisation",
        "title": record.name,
        "description": record.summary,
        "crumbs": [{"name": "Organisations", "url": "/organisations/"}],
        "list": f"organisation-{slug}",
        "kind": label_of(record.kind),
        "size": label_of(record.size) if record.size else "",
        "country": record.country,
        "city": record.city,
        "website": record.website,
        "corrections": record.corrections,
    }


def _yaml(front: dict[str, Any]) -> str:
    """Front matter in YAML: JSON values are YAML too, strings among them quoted."""
    return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in front.items())


def _toml(rows: list[dict[str, str]]) -> str:
    return (
        "[" + ", ".join("{" + ", ".join(f'{key} = "{value}"' for key, value in row.items()) + "}" for row in rows) + "]"
    )


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
