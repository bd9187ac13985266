"""`--format` is the same in every command that has it, and takes every format that there is."""

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.importing.importers import IMPORTERS
from generator.reporting import FORMATS
from tests.sites.small import small, write

ASKED = [["check"], ["build", "--no-search", "--workers", "1"], *(["import", each.NAME, "none"] for each in IMPORTERS)]


def run(*asked):
    return CliRunner().invoke(main, asked)


@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked[0])
def test_every_format_is_offered_by_the_help(asked):
    told = " ".join(run(*asked[:2], "--help").stdout.split())
    assert f"--format [{'|'.join(form.NAME for form in FORMATS)}]" in told


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.NAME)
@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked[0])
def test_every_format_is_taken(asked, form, tmp_path, monkeypatch):
    monkeypatch.chdir(write(tmp_path, small()))
    assert run(*asked, "--format", form.NAME).exit_code in {0, 1}


@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked[0])
def test_a_format_for_programs_has_the_output_to_itself(asked, tmp_path, monkeypatch):
    monkeypatch.chdir(write(tmp_path, small()))
    ran = run(*asked, "--format", "json")
    assert json.loads(ran.stdout)["version"] == 1


def test_a_format_that_is_none_is_told_which_there_are():
    ran = run("check", "--format", "nonsense")
    assert (ran.exit_code, "'nonsense' is not one of 'human'," in ran.stderr) == (2, True)


def test_neither_formats_nor_importers_are_loaded_by_the_help():
    asked = "import sys; from generator.cli.main import main\ntry: main(['--help'])\nfinally: print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True).stdout.split()
    assert "generator.cli.import_" in loaded
    assert [each for each in loaded if each.startswith(("generator.reporting", "generator.importing"))] == []
