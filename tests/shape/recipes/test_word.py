"""CONTRIBUTING, "Add a word to a vocabulary": one place, for one catalogue or for all."""

from pathlib import Path

from tests.shape.recipes.scratch import Scratch


def listing(catalogue: Path) -> Path:
    return next(catalogue.glob("content/placements/*/*.md"))


def say(catalogue: Path, key: str, value: str) -> None:
    """Give the only listing of a catalogue another value for a key, or one more key."""
    file = listing(catalogue)
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith(f"{key}:")]
    file.write_text("\n".join([lines[0], f"{key}: {value}", *lines[1:]]) + "\n", encoding="utf-8")


def test_a_word_for_one_catalogue_is_in_a_file_of_that_catalogue(scratch: Scratch) -> None:
    say(scratch.catalogue, "documents", "[police certificate]")
    words = scratch.catalogue / "content/vocabularies/documents.yaml"
    words.parent.mkdir()
    words.write_text("- name: Certificate of conduct\n  aliases: [police certificate]\n", encoding="utf-8")

    scratch.catalog("build", "--strict", "--no-search", "--workers", "1")
    shown = scratch.catalogue / "output/placements" / listing(scratch.catalogue).parent.name
    assert "Certificate of conduct" in next(shown.rglob("index.html")).read_text(encoding="utf-8")
    assert scratch.places == []


def test_a_word_for_all_catalogues_is_one_line_below_what_it_means(scratch: Scratch) -> None:
    say(scratch.catalogue, "fields", "[lute making]")
    scratch.catalog("check", "--strict", ends=1)

    scratch.insert(
        "generator/vocabularies/data/fields.txt", "    lute making", below="0214 | handicrafts | Handicrafts"
    )

    assert len(scratch.places) == 1
    scratch.catalog("check", "--strict")
    scratch.passes("tests/unit/vocabularies/test_fields.py")
