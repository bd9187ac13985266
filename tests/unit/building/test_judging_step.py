"""All that there is to say is said in one order, and what has errors is left out of the catalogue."""

from generator.building.assembling_step import assemble
from generator.building.judging_step import judge, sound
from generator.building.reading_step import read
from generator.building.validating_step import validate
from generator.diagnostics.diagnostic import in_order
from tests.sites.small import listing
from tests.unit.building.contexts import context

CHANGED = {
    "content/nowhere.txt": "",
    "content/placements/harbour/role-1.md": listing(country="Nowhere"),
    "content/placements/lost/role.md": listing(organisation="lost"),
    "templates/pages/placements.html": "Hello.",
}


def test_files_records_records_together_and_own_templates_are_judged(tmp_path):
    made = context(tmp_path, CHANGED)
    content = read(made)
    readings = validate(made, content)
    catalogue = assemble(made, content, readings)
    said = judge(made, content, readings, catalogue)
    assert said == in_order(said)
    assert {"R107", "F205", "C401", "T505"} <= {found.code for found in said}
    assert "lost/role" in {one.id for one in catalogue.listings} - {one.id for one in sound(catalogue, said).listings}
