"""CONTRIBUTING, "Add a field": one line."""

from tests.shape.recipes.scratch import Scratch

SCHEMA = "generator/schema/placement.py"
FIELD = '    uniform_required: Annotated[YesNo | None, about("Uniform required", "Whether one is worn.", "yes")] = None'


def add_field(scratch: Scratch) -> None:
    """The line, below the last one of its group."""
    lines = (scratch.root / SCHEMA).read_text(encoding="utf-8").splitlines()
    last = next(line for line in lines if line.startswith("    confidentiality:"))
    scratch.insert(SCHEMA, FIELD, below=last)


def test_a_field_is_one_place_and_stands_on_the_page_under_its_title_then(scratch: Scratch) -> None:
    add_field(scratch)
    scratch.lints()

    assert len(scratch.places) == 1
    scratch.state("uniform_required", "yes")
    scratch.build()
    assert "<dt>Uniform required</dt><dd>Yes</dd>" in scratch.listing_page
    assert '"uniform_required"' in scratch.catalog("schema", "placement")
    scratch.keeps_shape("tests/unit/schema", "tests/unit/rendering/test_placement_page.py", "tests/unit/rules/together")
