"""CONTRIBUTING, "Add a word to a vocabulary": one place, for one catalogue or for all."""

from tests.shape.recipes.scratch import Scratch


def test_a_word_for_one_catalogue_is_in_a_file_of_that_catalogue(scratch: Scratch) -> None:
    scratch.state("documents", "[police certificate]")
    words = scratch.catalogue / "content/vocabularies/documents.yaml"
    words.parent.mkdir()
    words.write_text("- name: Certificate of conduct\n  aliases: [police certificate]\n", encoding="utf-8")

    scratch.build("--strict")
    assert "Certificate of conduct" in scratch.listing_page
    assert scratch.places == []


def test_a_word_for_all_catalogues_is_one_line_below_what_it_means(scratch: Scratch) -> None:
    scratch.state("fields", "[lute making]")
    scratch.catalog("check", "--strict", ends=1)

    scratch.insert(
        "generator/vocabularies/data/fields.txt", "    lute making", below="0214 | handicrafts | Handicrafts"
    )

    assert len(scratch.places) == 1
    scratch.catalog("check", "--strict")
    scratch.passes("tests/unit/vocabularies/test_fields.py")
