"""CONTRIBUTING, "Add a language": its messages, in a catalogue's own templates or in those that come with all."""

from pathlib import Path

from babel.messages.pofile import read_po, write_po

from tests.shape.recipes.scratch import Scratch

GERMAN = {"Search": "Suche", "Closing soon": "Bald zu Ende"}
BABEL, POT = ("babel.messages.frontend", "-q"), ".cache/messages.pot"
MESSAGES = "templates/locales/de/LC_MESSAGES/messages.po"


def translate(scratch: Scratch, folder: Path) -> None:
    """Write the messages below `folder`, as `make messages`, `pybabel init`, a translator and `pybabel compile` do."""
    made = ("-d", str(folder / "templates/locales"))
    (scratch.root / ".cache").mkdir(exist_ok=True)
    scratch.tool(*BABEL, "extract", "--mapping-file", "pyproject.toml", "-o", POT, ".")
    scratch.tool(*BABEL, "init", "-i", POT, "-l", "de", *made)
    file = folder / MESSAGES
    catalog = read_po(file.read_bytes().splitlines(keepends=True), locale="de")
    for message, said in GERMAN.items():
        catalog[message].string = said
    with file.open("wb") as written:
        write_po(written, catalog)
    scratch.tool(*BABEL, "compile", *made)


def in_german(scratch: Scratch) -> None:
    """Let the catalogue be in German, and hold what is on its pages."""
    site = scratch.catalogue / "content/site.yaml"
    lines = [line for line in site.read_text("utf-8").splitlines() if not line.startswith("language:")]
    site.write_text("\n".join([*lines, "language: German"]) + "\n", encoding="utf-8")
    scratch.build()
    home = scratch.page("index.html")
    assert '<html lang="de" dir="ltr"' in home
    assert 'href="closing-soon/">Bald zu Ende</a>' in home
    assert 'href="search/">Suche</a>' in home


def test_a_language_of_one_catalogue_is_a_file_of_that_catalogue(scratch: Scratch) -> None:
    translate(scratch, scratch.catalogue)

    in_german(scratch)
    assert scratch.places == []


def test_a_language_of_all_catalogues_is_one_place(scratch: Scratch) -> None:
    translate(scratch, scratch.root)
    scratch.places.append(MESSAGES)

    assert len(scratch.places) == 1
    in_german(scratch)
    scratch.keeps_shape("tests/unit/wording/test_wording.py")
