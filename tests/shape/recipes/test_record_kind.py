"""CONTRIBUTING, "Add a kind of record": one file, its name in `Record`, and the line that says where its files lie."""

from tests.shape.recipes.scratch import Scratch

EVENT = '''"""An event at which one can meet those who offer placements."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import ConfigDict

from generator.schema.about import about
from generator.schema.kinds.day import Day
from generator.schema.kinds.text import Label, Title


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A fair, or an open day."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    title: Annotated[Title, about("Title", "What it is called.", "Open day at the harbour")]
    day: Annotated[Day, about("Day", "When it is.", "2027-03-01")]
    city: Annotated[Label | None, about("City", "Where it is.", "Aveiro")] = None
    # fmt: on
'''
RECORDS, KINDS = "generator/schema/records.py", "generator/schema/record_kinds.py"
GUIDE = '    RecordKind(name="guide", home="guides/{slug}.md"),'
IMPORT = "from generator.schema.guide import Guide"


def test_a_kind_of_record_is_three_places_and_is_read_checked_and_documented_then(scratch: Scratch) -> None:
    scratch.write("generator/schema/event.py", EVENT)
    lines = [line.replace("| Guide |", "| Guide | Event |") for line in scratch._lines(RECORDS)]
    scratch._put(
        RECORDS,
        [*lines[: lines.index(IMPORT)], "from generator.schema.event import Event", *lines[lines.index(IMPORT) :]],
    )
    scratch.insert(KINDS, GUIDE.replace("guide", "event"), below=GUIDE)
    scratch.lints()

    assert len(scratch.places) == 3
    event = scratch.catalogue / "content/events/open-day.md"
    event.parent.mkdir()
    event.write_text("---\ntitle: Open day\ndya: 2027-03-01\n---\nCome.\n")
    assert "content/events/open-day.md:3:1  error F201" in scratch.catalog("check", ends=1)
    event.write_text("---\ntitle: Open day\nday: 2027-03-01\n---\nCome.\n")
    scratch.catalog("check")
    scratch.build()
    assert '"Open day at the harbour"' in scratch.catalog("schema", "event")
    scratch.keeps_shape("tests/unit/schema", "tests/unit/reading", "tests/unit/catalogue")
