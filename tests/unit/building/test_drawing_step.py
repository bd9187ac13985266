"""Templates are compiled when they, or what they are compiled with, have changed."""

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from generator.rendering.compiled import Compiled
from tests.sites.small import built, listing, small, tree, write

EDITED = "content/placements/tide/role-0.md"


@pytest.fixture
def root(tmp_path):
    made = write(tmp_path, small(), templates=None)
    built(made)
    return made


@pytest.fixture
def compiled(monkeypatch):
    """The templates that are compiled from now on, each by the key that Jinja gives it."""
    keys = []
    keep = Compiled.dump_bytecode

    def dump(self, bucket):
        keys.append(bucket.key)
        keep(self, bucket)

    monkeypatch.setattr(Compiled, "dump_bytecode", dump)
    return keys


def test_an_edit_compiles_nothing_that_the_build_before_had_compiled(root, compiled):
    write(root, {EDITED: listing("Edited interns", organisation="tide")}, templates=None)
    assert built(root).drawn > 0
    assert compiled == []


def test_a_harmed_store_only_takes_time(root, compiled):
    expected = tree(root / "output")
    for part in (root / ".cache/catalog").glob("compiled-*"):
        part.write_bytes(b"harmed")
    built(root, anew=True)
    assert compiled
    found = tree(root / "output")
    assert {path for path in expected if found[path] != expected[path]} <= {".published"}


def test_other_messages_are_said_by_the_next_build(root):
    site = (root / "content/site.yaml").read_text(encoding="utf-8")
    write(root, {"content/site.yaml": f"{site}language: German\n"}, templates=None)
    file = root / "templates/locales/de/LC_MESSAGES/messages.mo"
    file.parent.mkdir(parents=True)
    for word in ("Suche", "Suchen"):
        messages = Catalog(locale="de")
        messages.add("Search", word)
        with file.open("wb") as opened:
            write_mo(opened, messages)
        built(root)
        assert f">{word}</button>" in (root / "output/about/index.html").read_text(encoding="utf-8")
