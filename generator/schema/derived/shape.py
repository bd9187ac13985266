"""What a type hint comes to: the type of one value, whether there may be several, and what is said of them."""

from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """`value` is the type of one value; `marks` are those of the field before those of its kind."""

    value: Any
    many: bool
    marks: tuple[object, ...]


def shape_of(hint: Any) -> Shape:
    """The shape of `hint`; an optional value has that of the value."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        inner = shape_of(arguments[0])
        return Shape(value=inner.value, many=inner.many, marks=(*arguments[1:], *inner.marks))
    if origin in (Union, UnionType):
        return shape_of(next(each for each in arguments if each is not type(None)))
    if origin is tuple:
        inner = shape_of(arguments[0])
        return Shape(value=inner.value, many=True, marks=inner.marks)
    return Shape(value=hint, many=False, marks=())
