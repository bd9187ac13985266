"""A file is written whole, keeps its permissions, and its difference can be applied."""

import subprocess

import pytest

from generator.mending.rewriting import Rewrite, rewrite, text_of
from generator.reading.source import Source


def test_a_file_is_written_and_keeps_its_permissions(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("before")
    path.chmod(0o640)
    rewrite(tmp_path, Rewrite(path="a.md", before="before", after="after\r\n"))
    assert path.read_bytes() == b"after\r\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["a.md"]


def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path):
    (tmp_path / "a.md").mkdir()
    with pytest.raises(OSError, match=r"exists|directory"):
        rewrite(tmp_path, Rewrite(path="a.md", before="", after="x"))
    assert [each.name for each in tmp_path.iterdir()] == ["a.md"]


def test_a_file_that_is_not_there_yet_is_made_with_its_folder(tmp_path):
    rewrite(tmp_path, Rewrite(path="new/a.md", before="", after="x"))
    assert (tmp_path / "new/a.md").read_text() == "x"


@pytest.mark.parametrize(
    ("before", "after"),
    [("a\nb\n", "a\nc\n"), ("a\nb", "a\nb\nc"), ("", "a\n"), ("a\x0cb\u2028c\nd\n", "a\x0cb\u2028c\ne\n")],
)
def test_a_difference_can_be_applied(tmp_path, before, after):
    if before:
        (tmp_path / "a.md").write_text(before)
    difference = Rewrite(path="a.md", before=before, after=after).difference()
    subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=difference.encode(), check=True)
    assert (tmp_path / "a.md").read_text() == after


def test_what_is_no_text_has_none():
    assert text_of(Source.of("a.md", b"\xff\xfe")) is None


def test_a_file_that_came_to_be_meanwhile_is_not_written_over(tmp_path):
    (tmp_path / "a.md").write_text("theirs")
    with pytest.raises(FileExistsError):
        rewrite(tmp_path, Rewrite(path="a.md", before="", after="ours"))
    assert (tmp_path / "a.md").read_text() == "theirs"


def test_a_file_elsewhere_has_a_difference_that_can_be_read():
    assert Rewrite(path="/elsewhere/a.md", before="a\n", after="b\n").difference().startswith("--- a/elsewhere/a.md\n")
