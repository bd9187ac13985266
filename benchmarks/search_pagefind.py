"""The same placements in a Pagefind index with filters and sorts of its own, to hold the columns against.

`python -m benchmarks.search_pagefind ROOT DIR` indexes the catalogue in ROOT and writes DIR/pagefind/ with a bare page.
"""

import sys
from base64 import b64decode
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.catalogue import catalogue_of
from benchmarks.listings import TODAY
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.facts.facts import FACTS
from generator.facts.kinds.keyed import Keyed
from generator.pages import placement
from generator.searching.pagefind import converse
from generator.searching.search_records import search_records

PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Pagefind</title><body><ol id="board"></ol>'
PATIENCE = 900.0


def main(root: Path, output: Path) -> None:
    """Index the catalogue in `root` with every fact that has keys as a filter."""
    now = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)
    catalogue = catalogue_of(root, now)
    with TemporaryDirectory() as workspace:
        answer = converse(list(_requests(catalogue)), Path(workspace), PATIENCE, lambda _: None)
    for file in answer["files"]:
        path = output / "pagefind" / file["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b64decode(file["content"]))
    (output / "index.html").write_text(PAGE, encoding="utf-8")


def _requests(catalogue: Catalogue) -> Iterator[dict[str, Any]]:
    rows = {placement.ADDRESS.of(row.organisation, row.slug): row for row in catalogue.searchable()}
    yield {"type": "NewIndex", "config": None}
    for record in search_records(catalogue):
        if record.url in rows:
            yield {
                "type": "AddRecord",
                "index_id": 0,
                "url": record.url,
                "language": record.language,
                "content": record.content,
                "meta": {**dict(record.meta), "title": record.title},
                "filters": _filters(rows[record.url]),
                "sort": _sorts(rows[record.url]),
            }
    yield {"type": "GetFiles", "index_id": 0}


def _filters(row: Listing) -> dict[str, list[str]]:
    keyed = (fact for fact in FACTS if isinstance(fact, Keyed))
    return {fact.name: keys for fact in keyed if (keys := list(map(str, fact.keys_of(row))))}


def _sorts(row: Listing) -> dict[str, str]:
    last = row.lifecycle.round.deadline.last
    return {"deadline": f"{last:%Y%m%d}" if last else "99991231", "pay": str(row.affordability.percent or 0)}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
