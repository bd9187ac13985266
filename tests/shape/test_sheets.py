"""What is written of the style is what is published of it."""

import re

from tests.shape.tree import ROOT

CSS = ROOT / "templates/assets/css"


def test_the_sheet_takes_in_each_part_once():
    taken = re.findall(r'^@import "([^"]+)" layer\(\w+\);$', (CSS / "site.css").read_text(), re.MULTILINE)
    assert sorted(taken) == sorted(path.relative_to(CSS).as_posix() for path in (CSS / "parts").iterdir())


def test_each_layer_that_a_part_is_in_has_its_place_in_the_order():
    sheet = (CSS / "site.css").read_text()
    order = re.search(r"^@layer ([^;{]+);$", sheet, re.MULTILINE)[1].split(", ")
    asked = list(dict.fromkeys(re.findall(r"layer\((\w+)\)", sheet)))
    assert asked == order
