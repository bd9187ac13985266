"""The tests of a module are found where its name says: tests/unit is the same tree as generator/."""

import re
from pathlib import Path

from generator.pages.kinds import PAGE_KINDS
from generator.schema.records import RECORDS
from tests.shape.tree import ROOT, generator_modules
from tests.shape.unmirrored import UNMIRRORED

SMALL = 25
"""Lines; what is shorter is read faster than a test of it is found."""
# A rule tries its own manual, a code is a declaration, and a kind tries the tables in its docstring.
TRIED_OTHERWISE = re.compile(
    r"rules/(?:alone|together|policy)/|.*\b(?:codes|faults)/|(?:.*/)?(?:__init__|__main__|codes)\.py$"
)
# tests/sites builds pages of every kind, and tests/laws/test_schema_agrees.py tries every field of every record.
OF_A_KIND = {kind.__name__ for kind in PAGE_KINDS} | {record.__module__ for record in RECORDS.values()}
TABLE = re.compile(r"^`\w+`:\n {4}\S.* -> ", re.MULTILINE)


def place(module: Path) -> str:
    return module.relative_to(ROOT / "generator").as_posix()


def dotted(module: Path) -> str:
    return ".".join(module.relative_to(ROOT).with_suffix("").parts)


def wants_a_namesake(module: Path) -> bool:
    text = module.read_text(encoding="utf-8")
    table = module.parent.name == "kinds" and TABLE.search(text)
    tried = TRIED_OTHERWISE.match(place(module)) or dotted(module) in OF_A_KIND or table
    return len(text.splitlines()) >= SMALL and not tried


def namesake(module: str) -> Path:
    path = ROOT / "tests/unit" / module
    return path.with_name(f"test_{path.name}")


def lacking() -> set[str]:
    """The modules that have no test file of their name, and ought to."""
    wanting = map(place, filter(wants_a_namesake, generator_modules()))
    return {module for module in wanting if not namesake(module).is_file()}


def test_each_module_has_a_test_file_of_its_name_at_the_same_place():
    assert sorted(lacking() - UNMIRRORED.keys()) == [], "write it, or give a reason in tests/shape/unmirrored.py"


def test_no_module_is_excused_that_needs_no_excuse():
    assert sorted(UNMIRRORED.keys() - lacking()) == [], "take these out of tests/shape/unmirrored.py"


def test_each_excuse_names_tests_that_there_are():
    named = {name for reason in UNMIRRORED.values() for name in re.findall(r"tests/[\w/]+(?:\.py)?", reason)}
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []
