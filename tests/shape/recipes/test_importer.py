"""CONTRIBUTING, "Add an importer": one file, and its name in the room's tuple."""

import json

from tests.shape.recipes.scratch import Scratch

IMPORTER = '''"""Turn FILE, a JSON list of postings of a job board, into placements of an organisation that is there.

A posting whose values the schema refuses is left out and reported.
"""

from generator.importing.draft import Entry, drafted
from generator.importing.importer import Given, Imported
from generator.importing.json_table import read_json_table
from generator.importing.laying_out import listing
from generator.reading.file_names import suggested

NAME = "board"
APPLY = ""
COLUMNS = False


def convert(given: Given) -> Imported:
    """Make a listing of each posting."""
    rows, said = read_json_table(given.path, given.data)
    listings = []
    for row in rows:
        said_of = {"apply": given.apply} | {key: row.said(key) for key in row.cells if key not in {"host", "text"}}
        draft = drafted("placement", [Entry(key=key, value=value) for key, value in said_of.items()], row, given.known)
        said += draft.diagnostics
        if draft.usable:
            file = f"content/placements/{row.said('host')}/{suggested(row.said('title'))}.md"
            listings.append(listing(file, "a job board", draft.front(), row.said("text"), given.known))
    return Imported(listings=tuple(listings), diagnostics=tuple(said), offers=len(rows))
'''
POSTING = {
    "title": "Tide models for small harbours",
    "summary": "Turn three years of harbour readings into a model that fishers can read.",
    "country": "Iceland",
    "mode": "on-site",
    "fields": "oceanography",
    "duration": "12-16 weeks",
    "deadline": "2027-02-28",
    "apply": "https://example.org/apply",
    "text": "You join two oceanographers and a fishing cooperative, and take the readings with them each morning.",
}
TEST = """import json

from generator.importing.board import convert
from generator.importing.importer import Given
from generator.reading.vocabularies import standard_words


def test_a_posting_that_the_schema_refuses_is_left_out_and_reported():
    data = json.dumps([{"host": "harbour", "title": "x"}]).encode()
    imported = convert(Given(path="board.json", data=data, known=standard_words()))
    assert imported.listings == ()
    assert imported.diagnostics
"""


def test_an_importer_is_two_places_and_a_command_then(scratch: Scratch) -> None:
    scratch.write("generator/importing/board.py", IMPORTER)
    scratch.test("tests/unit/importing/test_board.py", TEST)
    scratch.name("generator/importing/importers.py", "board", like="iaeste")
    scratch.lints()

    assert len(scratch.places) == 2
    host = next(scratch.catalogue.glob("content/organisations/*.md")).stem
    (scratch.catalogue / "board.json").write_text(json.dumps([POSTING | {"host": host}]))
    scratch.catalog("import", "board", "board.json")
    scratch.build()
    assert (scratch.catalogue / f"output/placements/{host}/tide-models-for-small-harbours/index.html").is_file()
    assert "Turn FILE" in scratch.catalog("import", "board", "--help")
    scratch.keeps_shape("tests/unit/importing/test_importers.py", "tests/unit/importing/test_board.py")
