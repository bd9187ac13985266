"""A placement from a few lines of front matter over a plain one."""

from generator.reading.read import read
from generator.reading.source import Source
from generator.reading.vocabularies import standard_words
from generator.schema.placement import Placement

PLAIN = {
    "title": "Robotics intern",
    "summary": "Build and test grippers for a harvesting robot.",
    "fields": "[electronics-and-automation]",
    "country": "PT",
    "city": "Aveiro",
    "mode": "on-site",
    "duration": "12 weeks",
    "deadline": "2027-02-28",
    "apply": "https://harbour.example/apply",
}
WORDS = standard_words()


def placement(**lines: str) -> Placement:
    """The placement that these keys make; one that is not valid fails the test."""
    front = "\n".join(f"{key}: {value}" for key, value in (PLAIN | lines).items() if value)
    source = Source.of(path="content/placements/harbour/robotics.md", data=f"---\n{front}\n---\n\nText.\n".encode())
    checked, _ = read(source, WORDS)
    assert isinstance(checked.record, Placement), checked.diagnostics
    return checked.record
