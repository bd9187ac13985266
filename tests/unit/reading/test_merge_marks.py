"""What git leaves of a merge is one fault, wherever it stands."""

import pytest

from generator.reading.front_matter import read_document, read_yaml

MERGE = "<<<<<<< HEAD\ncity: Aveiro\n=======\ncity: Porto\n>>>>>>> spring\n"


def told(faults):
    return [(fault.name, fault.place.span.line, fault.message.partition(", ")[2]) for fault in faults]


@pytest.mark.parametrize(
    ("text", "line"), [(f"---\ntitle: Birds\n{MERGE}---\n\nText.\n", 3), (f"---\ntitle: Birds\n---\n\n{MERGE}", 5)]
)
def test_marks_in_front_matter_and_text_are_one_fault(text, line):
    assert told(read_document("a.md", text)[1]) == [("merge-marks", line, f"in lines {line} to {line + 4}")]


def test_marks_in_a_yaml_file_are_the_same_fault():
    assert told(read_yaml("content/site.yaml", MERGE)[2]) == [("merge-marks", 1, "in lines 1 to 5")]


@pytest.mark.parametrize("text", ["Heading\n=======\n", "<<<<<<< and no more\n", ">>>>>>> quoted\n"])
def test_one_such_line_alone_is_no_merge(text):
    assert read_document("a.md", f"---\ntitle: Birds\n---\n\n{text}")[1] == []
