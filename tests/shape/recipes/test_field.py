"""CONTRIBUTING, "Add a field": one line; and a file with its name in the list, where candidates filter by it."""

from tests.shape.recipes.scratch import Scratch

SCHEMA = "generator/schema/placement.py"
FIELD = '    uniform_required: Annotated[YesNo | None, about("Uniform required", "Whether one is worn.", "yes")] = None'
FACT = '''"""Whether work clothes must be worn."""

from typing import Final

from generator.facts.kinds.choice import Choice
from generator.wording.labels import N_

UNIFORM: Final = Choice(
    name="uniform",
    label=N_("Uniform"),
    fields=("uniform_required",),
    of=lambda listing: {None: (), True: ("yes",), False: ("no",)}[listing.placement.uniform_required],
    words=(("yes", N_("Yes")), ("no", N_("No"))),
)
'''


def add_field(scratch: Scratch) -> None:
    """The line, below the last one of its group."""
    lines = (scratch.root / SCHEMA).read_text(encoding="utf-8").splitlines()
    last = next(line for line in lines if line.startswith("    confidentiality:"))
    scratch.insert(SCHEMA, FIELD, below=last)


def state(scratch: Scratch, said: str) -> str:
    """Let the catalogue's listing say something, build, and give the address of its page."""
    listing = next(scratch.catalogue.glob("content/placements/*/*.md"))
    text = listing.read_text(encoding="utf-8")
    listing.write_text(text.replace("---\n", f"---\nuniform_required: {said}\n", 1), encoding="utf-8")
    scratch.catalog("build", "--no-search", "--workers", "1")
    return (scratch.catalogue / "output/placements" / listing.parent.name / listing.stem / "index.html").read_text()


def test_a_field_is_one_place_and_stands_on_the_page_under_its_title_then(scratch: Scratch) -> None:
    add_field(scratch)
    scratch.lints()

    assert len(scratch.places) == 1
    assert "<dt>Uniform required</dt><dd>Yes</dd>" in state(scratch, "yes")
    assert '"uniform_required"' in scratch.catalog("schema", "placement")
    scratch.accept("tests/shape/test_documents.py")
    scratch.passes("tests/unit/schema", "tests/unit/rendering/test_placement_page.py", "tests/unit/rules/together")


def test_a_field_with_a_filter_is_three_places_and_the_form_asks_for_it_then(scratch: Scratch) -> None:
    add_field(scratch)
    scratch.write("generator/facts/uniform.py", FACT)
    scratch.value("generator/facts/facts.py", "UNIFORM", "from generator.facts.uniform import UNIFORM", like="STATE")
    scratch.lints()

    assert len(scratch.places) == 3
    state(scratch, "no")
    search = (scratch.catalogue / "output/search/index.html").read_text()
    assert 'name="uniform"' in search
    assert "Uniform" in search
    scratch.accept("tests/shape/test_documents.py", "tests/unit/facts", "tests/shape/test_facts.py")
    scratch.passes("tests/unit/facts", "tests/shape/test_facts.py")
