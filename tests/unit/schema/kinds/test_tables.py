"""What the docstrings of kinds say of words and values is so."""

from tests.unit.schema.kinds.tables import kinds_of, modules, outcome, rows


def test_every_example_is_read_as_its_table_says():
    tried = [(row, outcome(module, row)) for module in modules() for row in rows(module)]
    assert [(row.kind, row.written, row.read, found) for row, found in tried if found != row.read] == []


def test_every_kind_has_a_table():
    bare = {module.__name__: kinds_of(module) - {row.kind for row in rows(module)} for module in modules()}
    assert {name: lacking for name, lacking in bare.items() if lacking} == {}


def test_every_table_shows_what_is_read_and_what_is_refused():
    told = {}
    for module in modules():
        for row in rows(module):
            told.setdefault((module.__name__, row.kind), set()).add(row.read.startswith("! "))
    assert [kind for kind, refused in told.items() if refused != {True, False}] == []
