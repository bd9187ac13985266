"""Words of a template are told wherever they stand, and the words of people are not."""

import pytest

from generator.schema.derived.scaffold import UNFILLED
from tests.shape.tree import ROOT
from tests.unit.rules.examples import LISTING, diagnosed, files


def told(tmp_path, body, keys=""):
    text = str(files(keys)[LISTING])
    front = text.rpartition("---\n")[0]
    return [each.message for each in diagnosed(tmp_path, f"{front}---\n\n{body}\n") if each.code == "P396"]


@pytest.mark.parametrize(
    "body",
    [
        UNFILLED,
        UNFILLED.replace(", ", ",\n"),
        "Lorem ipsum dolor sit amet.",
        "You join [company name] in Lisbon.",
        "Write to <your organisation>.",
        "Paid XXX a month.",
        "TODO: say who guides.",
        "Insert a description of the role here.",
        "The host is {{ name }}.",
    ],
)
def test_words_of_a_template_are_told(tmp_path, body):
    assert len(told(tmp_path, body)) == 1


@pytest.mark.parametrize(
    "body",
    [
        "You write code here, and here you see what comes of it.",
        "See [the city](https://harbour.example/city) and [date night][1].\n\n[1]: https://harbour.example",
        "We add a lab here every year.",
        "Use `{{ name }}` in templates.",
    ],
)
def test_words_of_people_are_not(tmp_path, body):
    assert told(tmp_path, body) == []


def test_a_line_of_the_front_matter_is_told_too(tmp_path):
    assert told(tmp_path, "A text about the work.", "tasks: [TBD]") == ["`TBD` are the words of a template"]


def test_what_people_start_from_has_the_words_that_are_told():
    for name in ("templates/pages/submit.html", "CONTRIBUTING.md"):
        assert UNFILLED in " ".join((ROOT / name).read_text(encoding="utf-8").split())
