"""`catalog fmt` lays out, names or shows what is not laid out, and exits as a check does."""

from click.testing import CliRunner

from generator.cli.fmt import fmt
from tests.sites.small import small, write


def ran(root, *options):
    return CliRunner().invoke(fmt, ["--root", str(root), *options])


def laid_out(root):
    """A catalogue that is laid out but for one listing, whose path it gives."""
    write(root, small())
    ran(root)
    path = next(path for path in small() if "/placements/" in path)
    text = (root / path).read_text().replace("\ncountry: ", "\n# where it is\ncountry:  ")
    (root / path).write_text(text.replace("mode: on-site", "mode: On Site"))
    return path


def test_a_catalogue_is_laid_out_and_then_it_is(tmp_path):
    path = laid_out(tmp_path)
    result = ran(tmp_path)
    assert (result.stderr, result.exit_code) == (f"laid out {path}\n", 0)
    assert "mode: on-site" in (tmp_path / path).read_text()
    assert (ran(tmp_path).output, ran(tmp_path, "--check").exit_code) == ("", 0)


def test_check_names_the_files_and_changes_none(tmp_path):
    path = laid_out(tmp_path)
    result = ran(tmp_path, "--check")
    assert (result.stdout, result.exit_code) == (f"{path}\n", 1)
    assert "mode: On Site" in (tmp_path / path).read_text()


def test_diff_shows_the_change_and_makes_none(tmp_path):
    path = laid_out(tmp_path)
    result = ran(tmp_path, "--diff")
    assert "-mode: On Site\n+mode: on-site\n" in result.stdout
    assert "mode: On Site" in (tmp_path / path).read_text()


def test_only_the_files_that_are_named_are_laid_out(tmp_path):
    path = laid_out(tmp_path)
    assert ran(tmp_path, str(tmp_path / "content/organisations")).output == ""
    assert "mode: On Site" in (tmp_path / path).read_text()


def test_a_file_with_an_error_stays_as_it_is(tmp_path):
    path = laid_out(tmp_path)
    broken = (tmp_path / path).read_text().replace("title: ", "titel: ")
    (tmp_path / path).write_text(broken)
    ran(tmp_path)
    assert (tmp_path / path).read_text() == broken


def test_a_file_that_cannot_be_written_is_told_and_stays(tmp_path, monkeypatch):
    path = laid_out(tmp_path)

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("generator.mending.rewriting.replace", refuse)
    result = ran(tmp_path)
    assert f"{path} cannot be written, and is as it was: Permission denied" in result.stderr
    assert result.exit_code == 1
