import pytest

from generator.reading.document import Document
from generator.reading.fences import unfenced
from tests.unit.reading.texts import PATH


def fault(text):
    lead = len(text) - len(text.lstrip())
    return unfenced(Document(path=PATH, text=text, front=None), lead, text.count("\n", 0, lead) + 1)


def test_front_matter_between_its_fences_is_well():
    assert fault("---\ncity: Aveiro\n---\nText.") is None
    assert fault("\n\n---  \ncity: Aveiro\n---\t\n") is None


def test_a_file_of_blanks_is_empty():
    assert fault(" \n\n").name == "empty-file"


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        ("+++", "TOML"),
        ('{"city": "Aveiro"}', "JSON"),
        ("```yaml", "marks code"),
        (" ---", "first column"),
        ("—", "does not begin with front matter"),
        ("——", "nearly the one"),
        ("----", "nearly the one"),
        ("city: Aveiro", "does not begin with front matter"),
    ],
)
def test_what_stands_in_place_of_the_first_fence_is_called_what_it_is(opening, said):
    found = fault(f"{opening}\ncity: Aveiro\n")
    assert (found.name, said in found.message) == ("no-front-matter", True)


def test_what_stands_before_front_matter_is_to_be_moved():
    assert "stands before the front matter" in fault("# Robotics\n\n---\ncity: Aveiro\n---\n").message


def line(text):
    found = fault(text)
    return found.name, found.place.span.line, found.message


def test_an_unclosed_fence_is_missed_above_the_first_line_of_prose():
    name, number, said = line("---\ncity: Aveiro\ntags:\n  - sea\n\nCome and see the tide.\n")
    assert (name, number) == ("unclosed-front-matter", 6)
    assert "opens on line 1" in said


def test_a_line_that_is_nearly_the_closing_fence_is_taken_for_it():
    assert line("---\ncity: Aveiro\n--\nText.\n")[1:] == (3, "this line is nearly the one that closes front matter")


def test_without_any_prose_the_opening_fence_is_shown():
    assert line("---\ncity: Aveiro\n")[1:] == (1, "the front matter is not closed")
