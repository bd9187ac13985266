"""Lines that are no key: what each lacks, and how it would be written."""

import pytest

from generator.reading.stray_lines import stray_line
from tests.unit.reading.texts import document


@pytest.mark.parametrize(
    ("line", "name", "cure"),
    [
        ("city:Aveiro", "missing-space", "put a space after the colon"),
        ("city:\u00a0Aveiro", "missing-space", "delete it and type a plain space"),
        ("city = Aveiro", "yaml-syntax", "write city: Aveiro"),
        ("• Aveiro", "unquoted-mark", "begin each item of a list with a hyphen and a space"),
        ("country\uff1aPortugal", "yaml-syntax", "write country: Portugal"),
        ("-Count birds", "missing-space", "write - Count birds"),
        ("\u2013 Count birds", "missing-space", "write - Count birds"),
        ("Aveiro", "yaml-syntax", "write a value on one line; or begin each further line of it with two spaces"),
    ],
)
def test_a_line_that_is_no_key_is_told_what_it_lacks(line, name, cure):
    fault = stray_line(document(), line, 2)
    assert (fault.name, fault.cure) == (name, cure)
