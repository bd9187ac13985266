"""`catalog tidy` moves organisations into files of their own, or shows what it would do."""

from click.testing import CliRunner

from generator.cli.tidy import tidy
from tests.sites.small import small, write

BLOCK = "organisation:\n  name: Quay\n  kind: company\n  country: Portugal\n"


def ran(root, *options):
    files = small()
    path = next(path for path in files if "/placements/" in path)
    write(root, files | {"content/placements/quay/a.md": files[path].replace("---\n", f"---\n{BLOCK}", 1)})
    return CliRunner().invoke(tidy, ["--root", str(root), *options])


def test_a_block_becomes_a_file(tmp_path):
    result = ran(tmp_path)
    assert result.stderr == "wrote content/organisations/quay.md\nwrote content/placements/quay/a.md\n"
    assert "name: Quay" in (tmp_path / "content/organisations/quay.md").read_text()
    assert "organisation:" not in (tmp_path / "content/placements/quay/a.md").read_text()


def test_diff_changes_nothing(tmp_path):
    assert "+++ b/content/organisations/quay.md" in ran(tmp_path, "--diff").stdout
    assert not (tmp_path / "content/organisations/quay.md").exists()
