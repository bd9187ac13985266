"""A new catalogue installs what this one runs: by hash, and at the same revision."""

import json
from importlib import metadata

import pytest

from generator.cli import own_package
from tests.shape.tree import ROOT


class Installed:
    def __init__(self, told):
        self._told = told

    def read_text(self, _):
        return self._told if self._told is None else json.dumps(self._told)


def pinned(monkeypatch, told):
    monkeypatch.setattr(own_package, "distribution", lambda _: Installed(told))
    return own_package.pinned()


def test_the_dependencies_are_those_that_are_locked_here():
    assert own_package.locked() == (ROOT / "requirements.txt").read_text(encoding="utf-8")
    assert "--hash=sha256:" in own_package.locked()


def test_a_revision_is_pinned(monkeypatch):
    told = {"url": "https://git.example/catalog", "vcs_info": {"vcs": "git", "commit_id": "0123abcd"}}
    assert pinned(monkeypatch, told) == "internship-catalog @ git+https://git.example/catalog@0123abcd\n"


@pytest.mark.parametrize(
    "told",
    [None, {"url": "file:///home/ana/catalog", "dir_info": {"editable": True}}, {"url": "https://a.example/x.whl"}],
)
def test_what_cannot_be_known_is_left_to_be_filled_in(monkeypatch, told):
    line = pinned(monkeypatch, told)
    assert line.startswith("# ")
    assert "/home/" not in line


def test_a_package_that_is_not_installed_is_none(monkeypatch):
    def missing(name):
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(own_package, "distribution", missing)
    assert own_package.pinned().startswith("# ")
