"""What `--address` takes."""

from click.testing import CliRunner

from generator.cli.build import build


def test_an_address_that_is_not_https_is_refused_before_anything_is_built(tmp_path):
    told = CliRunner().invoke(build, ["--root", str(tmp_path), "--address", "http://catalogue.example/"])

    assert told.exit_code == 2
    assert "write https://catalogue.example/" in told.output
    assert not list(tmp_path.iterdir())
