"""CONTRIBUTING, "Add a filter" and "Add a filter between two bounds": one file, and its name in the list of facts."""

import json
import shutil
import subprocess

import pytest

from tests.shape.recipes.scratch import Scratch
from tests.shape.recipes.test_field import add_field

FACTS = "generator/facts/facts.py"
YES_OR_NO = '''"""Whether work clothes must be worn."""

from typing import Final

from generator.facts.kinds.choice import Choice
from generator.wording.labels import N_

UNIFORM: Final = Choice(
    name="uniform",
    label=N_("Uniform"),
    fields=("uniform_required",),
    of=lambda listing: {None: (), True: ("yes",), False: ("no",)}[listing.placement.uniform_required],
    words=(("yes", N_("Yes")), ("no", N_("No"))),
)
'''
CLOSED_LIST = '''"""How often the placement is offered anew."""

from typing import Final

from generator.facts.closed import closed
from generator.facts.kinds.choice import Choice
from generator.schema.choices import Cycle
from generator.wording.labels import N_

CYCLE: Final = Choice(
    name="cycle",
    label=N_("Offered"),
    fields=("cycle",),
    of=lambda listing: (listing.placement.cycle,) if listing.placement.cycle else (),
    words=closed(*Cycle),
)
'''
RANGE = '''"""How many interns are sought."""

from typing import Final

from generator.facts.kinds.range import Range
from generator.facts.kinds.units import NUMBER
from generator.wording.labels import N_

PLACES: Final = Range(
    name="places",
    label=N_("Places"),
    fields=("places",),
    unit=NUMBER,
    always=False,
    of=lambda listing: listing.placement.places,
    since=N_("%(bound)s places or more"),
    until=N_("%(bound)s places or fewer"),
)
'''
ASKED = """
import { readFileSync } from "node:fs";
import { decode } from "./templates/assets/js/columns.js";
const bytes = readFileSync(process.argv[1]);
const read = decode(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
const fact = read.facts.find((each) => each.name === process.argv[2]);
const failing = [];
fact.failing(fact.parse(new URLSearchParams(process.argv[3])).value, (row) => failing.push(row));
console.log(JSON.stringify(failing));
"""


def add_filter(scratch: Scratch, module: str, fact: str) -> None:
    """The file, and the name in the list."""
    scratch.write(f"generator/facts/{module}.py", fact)
    scratch.value(FACTS, module.upper(), f"from generator.facts.{module} import {module.upper()}", like="STATE")
    scratch.lints()


def head_of(scratch: Scratch, name: str) -> dict[str, object]:
    """What the columns that were built say of a fact."""
    content = next(scratch.catalogue.glob("output/search/columns.*.bin")).read_bytes()
    head = json.loads(content[8 : 8 + int.from_bytes(content[4:8], "little")])
    return next(each for each in head["facts"] if each["name"] == name)


def left_out(scratch: Scratch, name: str, asked: str) -> list[int]:
    """The rows that the script of the search page leaves out for what an address asks."""
    columns = next(scratch.catalogue.glob("output/search/columns.*.bin"))
    words = ["node", "--input-type=module", "--eval", ASKED, str(columns), name, asked]
    done = subprocess.run(words, cwd=scratch.root, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def test_a_field_that_is_yes_or_no_with_a_filter_is_three_places(scratch: Scratch) -> None:
    add_field(scratch)
    add_filter(scratch, "uniform", YES_OR_NO)

    assert len(scratch.places) == 3
    scratch.state("uniform_required", "no")
    scratch.build()
    assert 'name="uniform" value="no"' in scratch.page("search/index.html")
    assert head_of(scratch, "uniform")["values"] == ["no"]
    scratch.keeps_shape("tests/unit/facts")


def test_a_filter_of_a_closed_list_is_two_places(scratch: Scratch) -> None:
    add_filter(scratch, "cycle", CLOSED_LIST)

    assert len(scratch.places) == 2
    scratch.state("cycle", "twice-a-year")
    scratch.build()
    assert 'name="cycle" value="twice-a-year"' in scratch.page("search/index.html")
    assert head_of(scratch, "cycle")["values"] == ["twice-a-year"]
    scratch.keeps_shape("tests/unit/facts")


def test_a_filter_between_two_bounds_is_two_places(scratch: Scratch) -> None:
    add_filter(scratch, "places", RANGE)

    assert len(scratch.places) == 2
    scratch.state("places", "3")
    scratch.build()
    form = scratch.page("search/index.html")
    assert '<input type="number" name="places_from" min="0" max="65533" inputmode="numeric">' in form
    assert 'data-until="{} places or fewer"' in form
    laid = head_of(scratch, "places")
    assert (laid["kind"], laid["unit"], laid["bytes"]) == ("range", "number", 2)
    scratch.keeps_shape("tests/unit/facts")
    assert "| `places` | range | numbers | `places_from=`" in (scratch.root / "docs/columns.md").read_text("utf-8")


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
def test_the_scripts_know_a_filter_between_two_bounds_by_its_kind_and_unit(scratch: Scratch) -> None:
    add_filter(scratch, "places", RANGE)
    scratch.state("places", "3")
    scratch.build()

    assert left_out(scratch, "places", "places_from=2&places_to=3") == []
    assert left_out(scratch, "places", "places_from=4") == [0]
