import pytest

from generator.reading.layout import Home, home_of, language_fault, name_fault, names_picture
from generator.schema.record_kinds import RECORD_KINDS


@pytest.mark.parametrize(
    ("path", "kind", "said"),
    [
        ("content/site.yaml", "site", {"slug": ""}),
        ("content/vocabularies/tags.yaml", "term", {"slug": "tags"}),
        ("content/vocabularies/tags.yml", "term", {"slug": "tags"}),
        ("content/organisations/harbour.md", "organisation", {"slug": "harbour"}),
        ("content/guides/kenya.de.md", "guide", {"slug": "kenya", "language": "de"}),
        ("content/placements/harbour/a.md", "placement", {"slug": "a", "organisation": "harbour"}),
        (
            "content/reports/harbour/a/2026.es.md",
            "report",
            {"slug": "2026", "organisation": "harbour", "placement": "a", "language": "es"},
        ),
        (
            "content/placements/harbour/a.pt-br.md",
            "placement",
            {"slug": "a", "organisation": "harbour", "language": "pt-br"},
        ),
    ],
)
def test_the_folder_says_what_a_file_holds(path, kind, said):
    home = home_of(path)
    assert home == Home(kind=next(each for each in RECORD_KINDS if each.name == kind), **said)


@pytest.mark.parametrize(
    "path",
    [
        "content/a.md",
        "content/placements/a.md",
        "content/placements/harbour/2027/a.md",
        "content/organisations/harbour/a.md",
        "content/organisations/harbour.yaml",
        "content/vocabularies/tags.md",
        "content/pages/a.md",
        "site.yaml",
    ],
)
def test_anywhere_else_nothing_is_read(path):
    assert home_of(path) is None


@pytest.mark.parametrize("name", ["robotics", "tide-models-2027", "a" * 64])
def test_a_name_of_small_letters_digits_and_hyphens_can_be_an_address(name):
    assert name_fault(name) is None


@pytest.mark.parametrize("name", ["Robotics", "tide models", "-a", "a--b", "été", "", "a" * 65, "con", "page"])
def test_other_names_and_those_that_are_kept_cannot(name):
    assert name_fault(name)


@pytest.mark.parametrize(
    ("language", "taken"), [("", True), ("de", True), ("pt-br", True), ("DE", False), ("draft", False)]
)
def test_the_middle_of_a_name_is_the_code_of_a_language(language, taken):
    assert (language_fault(language) is None) is taken


@pytest.mark.parametrize(
    ("name", "picture"),
    [
        ("tide.png", True),
        ("Tide.JPEG", True),
        ("a.b.webp", True),
        ("tide.svg", False),
        (".png", False),
        ("a b.png", False),
    ],
)
def test_a_picture_has_the_name_of_one(name, picture):
    assert names_picture(name) is picture
