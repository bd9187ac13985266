"""What a type hint comes to."""

from typing import Annotated

import pytest

from generator.schema.derived.shape import shape_of


@pytest.mark.parametrize("hint", [int, int | None, Annotated[int, "a"], Annotated[Annotated[int, "a"] | None, "b"]])
def test_one_value_is_of_its_type_whether_it_may_be_left_out_or_not(hint):
    shape = shape_of(hint)

    assert (shape.value, shape.many) == (int, False)


@pytest.mark.parametrize("hint", [tuple[int, ...], Annotated[tuple[Annotated[int, "a"], ...], "b"] | None])
def test_several_values_are_of_the_type_of_one(hint):
    shape = shape_of(hint)

    assert (shape.value, shape.many) == (int, True)


def test_marks_of_the_field_come_before_those_of_its_kind():
    assert shape_of(Annotated[Annotated[int, "kind"] | None, "field"]).marks == ("field", "kind")
