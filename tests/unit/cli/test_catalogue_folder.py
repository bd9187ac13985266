"""Which catalogue a command is about, from wherever it is typed."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.catalogue_folder import nearest
from generator.cli.main import main


@pytest.fixture
def catalogue(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["init", "here"]).exit_code == 0
    return tmp_path / "here"


def run(*arguments):
    return CliRunner().invoke(main, arguments)


@pytest.mark.parametrize("folder", [".", "content", "content/placements/harbour"])
def test_a_catalogue_is_found_from_any_folder_in_it(catalogue, monkeypatch, folder):
    monkeypatch.chdir(catalogue / folder)
    assert run("check").output.startswith("No problems in 3 files")


def test_the_folder_that_is_the_catalogue_is_named_as_the_current_one(catalogue, monkeypatch):
    monkeypatch.chdir(catalogue)
    assert nearest() == Path()


def test_a_path_is_meant_from_where_it_is_typed(catalogue, monkeypatch):
    monkeypatch.chdir(catalogue / "content/placements")
    assert run("check", "harbour/wader-survey.md").output.startswith("No problems in 1 file")


def test_a_path_beside_a_root_is_meant_from_that_root(catalogue):
    path = "content/placements/harbour/wader-survey.md"
    assert run("check", "--root", str(catalogue), path).output.startswith("No problems in 1 file")


def test_a_path_that_is_not_there_is_misuse(catalogue, monkeypatch):
    monkeypatch.chdir(catalogue)
    ran = run("check", "content/placements/harbour/nosuch.md")
    assert (ran.exit_code, "nosuch.md is not there" in ran.output) == (2, True)


@pytest.mark.parametrize("command", [["check"], ["build"], ["serve"], ["new", "--title", "Robotics intern"]])
def test_no_catalogue_is_misuse(tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    ran = run(*command)
    assert (ran.exit_code, "there is no catalogue here" in ran.output) == (2, True)
