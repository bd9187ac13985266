"""What candidates filter by is what the schema says they filter by."""

from generator.pages.facets import FACETS, RANGES
from generator.schema.derived.field import fields_of


def test_every_field_that_the_schema_marks_as_a_filter_is_behind_a_facet_or_a_range():
    marked = {field.name for field in fields_of("placement") if field.filter}

    assert marked == {field for facet in FACETS for field in facet.fields} | set(RANGES)


def test_no_two_facets_have_the_same_name_in_addresses():
    names = [facet.name for facet in FACETS]

    assert len(set(names)) == len(names)
