"""Values are written as one writes them, and what stands there as well as not is left alone."""

import pytest

from generator.mending.layout import laid_out
from generator.reading.source import Source
from generator.reading.vocabularies import standard_words
from generator.schema.as_yaml import as_yaml
from generator.schema.derived.field_description import fields_of

WORDS = standard_words()
REQUIRED = {field.name: as_yaml(field.example) for field in fields_of("placement") if field.required}


def written(key, value):
    """How `key: value` of a placement reads, laid out."""
    lines = REQUIRED | {key: value}
    text = "---\n" + "".join(f"{name}: {said}\n" for name, said in lines.items()) + "---\n\nA text.\n"
    made = laid_out([Source.of("content/placements/harbour/a.md", text.encode())], WORDS)
    after = made[0].after if made else text
    return next(line for line in after.split("\n") if line.startswith(f"{key}:")).removeprefix(f"{key}: ")


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("country", "portugal", "Portugal"),
        ("country", "PT", "PT"),
        ("country", "Deutschland", "Germany"),
        ("mode", "On Site", "on-site"),
        ("audience", "[Students, recent graduate]", "[student, recent-graduate]"),
        ("duration", "3-4 mths", "3-4 months"),
        ("duration", "12w", "12 weeks"),
        ("deadline", "28 Feb 2027", "2027-02-28"),
        ("deadline", "open until filled", "rolling"),
        ("starts", "[June 2027, ASAP]", None),
        ("hours_per_week", "38,5", "38.5"),
        ("certificate", "true", "yes"),
        ("pay", "850 EUR monthly", "850 EUR per month"),
        ("pay", "up to 900 EUR pcm", "up to 900 EUR per month"),
        ("pay", "unpaid", "unpaid"),
        ("languages", "[english b2]", "[English B2]"),
        ("tags", "['birds', \"marsh\"]", '["birds", "marsh"]'),
        ("title", "'Bird''s eye'", '"Bird\'s eye"'),
        ("title", "Nurses, doctors [and] others", "Nurses, doctors [and] others"),
        ("apply", "https://harbour.example/a?utm_source=b&id=1", "https://harbour.example/a?id=1"),
        ("apply", "<https://harbour.example/a>", "https://harbour.example/a"),
        ("apply", "birds@harbour.example", "birds@harbour.example"),
        ("coordinates", "40.6400, -8.6500", "40.6400, -8.6500"),
    ],
)
def test_a_value_is_written_as_one_writes_it(key, value, expected):
    assert written(key, value) == (value if expected is None else expected)
