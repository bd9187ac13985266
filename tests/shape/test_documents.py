import re

from generator.cli.all_codes import CODES
from generator.cli.main import COMMANDS
from generator.diagnostics.code import Code
from generator.facts.facts import FACTS
from generator.reading.read import read
from generator.reading.source import Source
from generator.reading.vocabularies import standard_words
from generator.schema.derived.reference import reference
from tests.shape.declared import declared
from tests.shape.tree import ROOT

LISTING = re.compile(r"^( *)```markdown\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


def pasted(document: str) -> Source:
    """The listing that a document tells people to paste, as its file."""
    indent, block = LISTING.search((ROOT / document).read_text(encoding="utf-8")).groups()
    listing = re.sub(rf"^{indent}", "", block, flags=re.MULTILINE)
    return Source.of(path="content/placements/aurora/tide-models.md", data=listing.encode())


def test_the_listing_that_people_are_told_to_paste_passes():
    told = {document: read(pasted(document), standard_words())[0] for document in ("README.md", "CONTRIBUTING.md")}
    assert {name: checked.diagnostics for name, checked in told.items() if checked.diagnostics} == {}


def test_the_reference_is_what_the_schema_says(golden):
    golden(ROOT / "docs/reference.md", reference())


def table_of_facts() -> str:
    """What docs/columns.md says of each fact."""
    head = "| name | kind | what the columns hold | how an address asks | from the fields |\n|---|---|---|---|---|"
    cells = [
        (f"`{fact.name}`", fact.kind, *fact.told(), ", ".join(f"`{each}`" for each in fact.fields)) for fact in FACTS
    ]
    return "\n".join([head, *(f"| {' | '.join(row)} |" for row in cells)])


def test_the_page_of_the_columns_shows_every_fact(golden):
    path = ROOT / "docs/columns.md"
    shown = re.compile(r"^\| name \| kind \|.*?(?=\n\n)", re.MULTILINE | re.DOTALL)
    golden(path, shown.sub(lambda _: table_of_facts(), path.read_text(encoding="utf-8")))


def manual(code: Code) -> str:
    """The manual page of a code, its examples set as code."""
    examples = re.compile(r"^(Bad|Good):\s*\n((?: {4}.*\n|\n(?= {4}))+)", re.MULTILINE)
    page = examples.sub(r"\1:\n\n\2", code.manual.strip() + "\n")
    return f"## {code.id} {code.name}\n\n*{code.severity.capitalize()}.* {page}"


def test_the_page_of_diagnostics_is_what_the_codes_say(golden):
    head = "# Diagnostics\n\nEvery code, as `catalog explain CODE` prints it. Made by a test; do not edit it by hand.\n"
    golden(ROOT / "docs/diagnostics.md", "\n".join([head, *map(manual, CODES)]))


def test_the_readme_names_every_command():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [command for command in COMMANDS if f"| `catalog {command}" not in readme] == []


def test_explain_knows_every_code_that_there_is():
    assert {code.id for code in declared()} == {code.id for code in CODES}
