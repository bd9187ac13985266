"""CONTRIBUTING, "Add a rule": one file, and its name in the room's list."""

from tests.shape.declared import declared
from tests.shape.recipes.scratch import Scratch

NUMBER = 1 + max(int(code.id[1:]) for code in declared() if code.id.startswith("P"))
RULE = f'''"""A listing that does not name its nearest airport.

Whoever comes from far away plans the journey by it.

Bad:
    city: Aveiro

Good:
    city: Aveiro
    airport: Porto (OPO)
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P{NUMBER}", "no-airport", Severity.ADVICE, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if placement.airport is None:
        yield CODE.at(document.at("city"), "the nearest airport is not stated", cure="add  airport: Porto (OPO)")
'''


def test_a_rule_is_two_places_and_one_that_only_advises_breaks_no_test_of_something_else(scratch: Scratch) -> None:
    scratch.write("generator/rules/alone/no_airport.py", RULE)
    scratch.name("generator/rules/alone/__init__.py", "no_airport", like="no_city")
    scratch.lints()

    assert len(scratch.places) == 2
    assert f"P{NUMBER} no-airport" in scratch.catalog("check", "--advice")
    assert "plans the journey by it" in scratch.catalog("explain", f"P{NUMBER}")
    scratch.build("--strict")
    scratch.keeps_shape("tests/unit/rules", "tests/unit/cli/test_init.py")
    scratch.passes("tests/diagnostics", "-k", "clean")
