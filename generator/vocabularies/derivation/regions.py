"""Regions of the world: UN M49 as CLDR's territory containment has it, which Babel does not carry."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

CLDR: Final = Path(__file__).parents[3] / "linters/node_modules/cldr-core"
"""Unicode's own package of CLDR's core (npm), which `make linters` installs."""
_NOT_ASSIGNED: Final = {"AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
"""Codes that ISO 3166-1 reserves for parts of countries, such as the Canary Islands."""
_WORLD: Final = "001"
_CODE: Final = 2


def made() -> dict[str, Any]:
    """Make the content of `regions.json`: the countries in each region, in those it consists of, and in the world.

    Antarctica is in the world and in no region. `FileNotFoundError` where the package is not installed.
    """
    contains = _contains()
    regions = sorted(key for key in contains if key.isdigit() and contains[key])
    members = {region: " ".join(sorted(_countries(region, contains, region == _WORLD))) for region in regions}
    version = json.loads((CLDR / "package.json").read_bytes())["version"]
    return {"cldr": version, "members": members}


def _contains() -> Mapping[str, list[str]]:
    """What lies right below each region; groupings of CLDR's own and countries of the past are left out."""
    text = (CLDR / "supplemental/territoryContainment.json").read_bytes()
    held = json.loads(text)["supplemental"]["territoryContainment"]
    return {key: told["_contains"] for key, told in held.items() if key.isalnum()}


def _countries(region: str, contains: Mapping[str, list[str]], outlying: bool) -> Iterator[str]:
    """All countries in a region; those of no M49 region, Antarctica alone, where `outlying`."""
    for below in contains[region]:
        if below.isdigit() or (outlying and below in contains):
            yield from _countries(below, contains, outlying)
        elif len(below) == _CODE and below not in contains and below not in _NOT_ASSIGNED:
            yield below
