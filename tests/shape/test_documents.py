import re

import pytest

from generator.reading.read import read
from generator.reading.source import Source
from generator.reading.vocabularies import standard_words
from generator.reporting import FORMATS
from generator.schema.derived.reference import reference
from tests.shape.tree import ROOT

LISTING = re.compile(r"^( *)```markdown\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_the_listing_that_people_are_told_to_paste_passes(document):
    indent, block = LISTING.search((ROOT / document).read_text(encoding="utf-8")).groups()
    listing = re.sub(rf"^{indent}", "", block, flags=re.MULTILINE)
    source = Source(path="content/placements/aurora/tide-models.md", data=listing.encode())
    words = standard_words()
    checked, _ = read(source, words)
    assert checked.diagnostics == ()


def test_the_readme_names_every_report_format():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    told = next(line for line in readme.splitlines() if line.startswith("| `catalog check"))
    assert [name for name in FORMATS if f"`{name}`" not in told and f"--format {name}" not in told] == []


def test_the_reference_is_what_the_schema_says(golden):
    golden(ROOT / "docs/reference.md", reference())
