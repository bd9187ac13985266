"""What `catalog check` takes and asks; tests/diagnostics has what is said of every fault."""

import subprocess

from click.testing import CliRunner

from generator.cli.check import check
from tests.sites.small import small, write


def ran(root, *options):
    return CliRunner().invoke(check, ["--root", str(root), "--today", "2028-01-15", *options])


def test_git_is_asked_what_was_written_lately(tmp_path):
    write(tmp_path, small())
    assert "C430" not in ran(tmp_path).output
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    commit = ("-c", "user.name=Ana", "-c", "user.email=ana@harbour.example", "commit", "--allow-empty", "-qm", "Begin")
    subprocess.run(["git", *commit], cwd=tmp_path, check=True)
    assert "C430" in ran(tmp_path).output


def test_with_strict_a_warning_is_a_fault(tmp_path):
    write(tmp_path, small() | {"content/odd.txt": "Nothing reads this."})
    assert (ran(tmp_path).exit_code, ran(tmp_path, "--strict").exit_code) == (0, 1)


def slipped(root):
    """A catalogue with a listing in which two slips have a safe cure, and its path."""
    files = small()
    path = next(path for path in files if "/placements/" in path)
    write(root, files | {path: files[path].replace("title: ", "title:").replace("summary: ", "Summary: ")})
    return path, files[path]


def test_fix_mends_what_has_one_safe_cure_and_says_what_is_left(tmp_path):
    path, right = slipped(tmp_path)
    result = ran(tmp_path, "--fix")
    assert (tmp_path / path).read_text() == right
    assert f"mended {path}" in result.stderr
    assert "R127" not in result.stdout
    assert result.exit_code == 0


def test_diff_shows_what_fix_would_do_and_changes_nothing(tmp_path):
    path, _ = slipped(tmp_path)
    before = (tmp_path / path).read_bytes()
    result = ran(tmp_path, "--diff")
    assert f"+++ b/{path}" in result.stdout
    assert ((tmp_path / path).read_bytes(), result.exit_code) == (before, 1)


def test_diff_is_silent_where_there_is_nothing_to_mend(tmp_path):
    write(tmp_path, small())
    result = ran(tmp_path, "--diff")
    assert (result.output, result.exit_code) == ("", 0)


def test_fix_touches_no_file_that_is_not_named(tmp_path):
    path, _ = slipped(tmp_path)
    before = (tmp_path / path).read_bytes()
    ran(tmp_path, "--fix", str(tmp_path / "content/organisations"))
    assert (tmp_path / path).read_bytes() == before


def test_advice_is_counted_and_shown_where_it_is_asked_for(tmp_path):
    write(tmp_path, small())
    plain, whole = ran(tmp_path).stdout, ran(tmp_path, "--advice").stdout
    assert "Advice that --advice shows: " in plain
    assert "advice P343" not in plain
    assert "advice P343" in whole


def test_a_placement_is_read_from_the_standard_input(tmp_path):
    write(tmp_path, small())
    text = "---\ntitle:Robotics\n---\n"
    result = CliRunner().invoke(check, ["--root", str(tmp_path), "-"], input=text)
    assert result.stdout.startswith("-:2:1  error R127")
    assert "in 1 file" in result.stdout
    assert result.exit_code == 1
