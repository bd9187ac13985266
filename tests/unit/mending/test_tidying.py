"""An organisation that came with its first placement is moved into its file, its lines as they were."""

import pytest

from generator.building.validating_step import validated
from generator.mending.tidying import tidied
from generator.reading.source import Source
from generator.reading.vocabularies import standard_words
from generator.schema.as_yaml import as_yaml
from generator.schema.derived.field_description import fields_of
from tests.sites.small import listing

WORDS = standard_words()
FLOW = [f"{field.name}: {as_yaml(field.example)}" for field in fields_of("placement") if field.required]
PATH = "content/placements/quay/robotics.md"
BLOCK = """organisation:
  # who we are
  name: Quay Robotics
  kind: company
  country: Portugal
"""
FILE = "---\n# who we are\nname: Quay Robotics\nkind: company\ncountry: Portugal\n---\n"


def source(block: str, path: str = PATH) -> Source:
    return Source.of(path, listing(body="A text.\n").replace("---\n", f"---\n{block}", 1).encode())


def moved(*sources: Source) -> dict[str, str]:
    return {each.path: each.after for each in tidied(sources, WORDS)}


def test_a_block_is_moved_with_its_comments():
    assert moved(source(BLOCK)) == {
        "content/organisations/quay.md": FILE,
        PATH: listing(body="A text.\n"),
    }


def test_a_block_in_brackets_is_written_anew():
    block = "organisation: {name: Quay Robotics, kind: company, country: Portugal}\n"
    assert moved(source(block))["content/organisations/quay.md"] == FILE.replace("# who we are\n", "").replace(
        "Portugal", "PT"
    )


def test_two_equal_blocks_make_one_file():
    other = "content/placements/quay/other.md"
    assert set(moved(source(BLOCK), source(BLOCK, other))) == {"content/organisations/quay.md", PATH, other}


def test_a_block_beside_a_file_or_one_that_differs_stays():
    there = Source.of("content/organisations/quay.md", FILE.encode())
    assert moved(there, source(BLOCK)) == {}
    other = "content/placements/quay/other.md"
    assert set(moved(source(BLOCK), source(BLOCK.replace("Quay", "Key"), other))) == {
        "content/organisations/quay.md",
        PATH,
    }


def test_what_is_moved_says_the_same():
    made = moved(source(BLOCK))
    organisation = validated(
        Source.of("content/organisations/quay.md", made["content/organisations/quay.md"].encode()), WORDS
    )
    assert organisation.record == validated(source(BLOCK), WORDS).carried


@pytest.mark.parametrize("key", ['"organisation":', "organisation :", "'organisation':"])
def test_the_block_is_found_however_its_key_is_written_and_the_text_is_left_alone(key):
    text = listing(body="organisation: a word of the text.\n")
    block = BLOCK.replace("organisation:", key)
    made = moved(Source.of(PATH, text.replace("---\n", f"---\n{block}", 1).encode()))
    assert made == {"content/organisations/quay.md": FILE, PATH: text}


def test_a_block_in_front_matter_that_is_indented_is_moved():
    head, front, body = source(BLOCK).data.decode().split("---\n", 2)
    indented = "".join(f"  {line}\n" for line in front.splitlines())
    made = moved(Source.of(PATH, f"{head}---\n{indented}---\n{body}".encode()))
    assert made["content/organisations/quay.md"] == FILE
    assert "Quay" not in made[PATH]


def test_a_comment_above_the_block_goes_with_it():
    made = moved(source("# Whose it is\n" + BLOCK))
    assert made["content/organisations/quay.md"] == FILE.replace("---\n", "---\n# Whose it is\n", 1)
    assert "Whose" not in made[PATH]


def test_a_block_that_shares_its_line_with_other_keys_stays():
    text = (
        f"---\n{{{', '.join(FLOW)}, organisation: {{name: Quay, kind: company, country: Portugal}}}}\n---\n\nA text.\n"
    )
    assert moved(Source.of(PATH, text.encode())) == {}
