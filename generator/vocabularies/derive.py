"""Derive countries, areas, languages, currencies and months from CLDR: `python -m generator.vocabularies.derive`.

Babel, which carries CLDR, is slow to load and slower to ask, so that its answers are kept in `data/*.json`; a
test compares the files with what this makes of the Babel installed. Regions come from Unicode's own package of CLDR,
which `make linters` installs.
"""

import json
import sys
from pathlib import Path
from typing import Any

from generator.vocabularies.derivation import areas, countries, currencies, languages, months, regions

DATA = Path(__file__).with_name("data")


def derived() -> dict[str, str]:
    """Make the text of every derived file by its name."""
    made = {room.__name__.rpartition(".")[2]: room.made() for room in (areas, countries, languages, currencies, months)}
    return {f"{name}.json": text_of(content) for name, content in made.items()}


def text_of(content: dict[str, Any]) -> str:
    """Write JSON with a line for each entry, so that a new CLDR shows in a diff what it changed."""
    parts = (f"{_json(name)}: {_lines(value)}" for name, value in content.items())
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _lines(value: object) -> str:
    if isinstance(value, list):
        return "[\n" + ",\n".join(map(_json, value)) + "\n]"
    if isinstance(value, dict):
        return "{\n" + ",\n".join(f"{_json(key)}: {_json(item)}" for key, item in value.items()) + "\n}"
    return _json(value)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def main() -> None:
    """Write every derived file; regions, of which others are made, before these."""
    if regions.CLDR.is_dir():
        (DATA / "regions.json").write_text(text_of(regions.made()), encoding="utf-8")
    else:
        sys.stdout.write("regions.json stays as it is: `make linters` installs what it is made of\n")
    for name, text in derived().items():
        (DATA / name).write_text(text, encoding="utf-8")
        sys.stdout.write(f"{name}: {len(text.encode())} bytes\n")


if __name__ == "__main__":
    main()
