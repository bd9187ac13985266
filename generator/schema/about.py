"""What is said of a field: once, here, for people and for machines."""

from collections.abc import Mapping, Sequence

from pydantic import Field
from pydantic.fields import FieldInfo

Example = str | Sequence["Example"] | Mapping[str, "Example"]


def about(title: str, description: str, example: Example) -> FieldInfo:
    """The field's name for people, what it says, and an example as somebody would write it in YAML."""
    info = Field(title=title, description=description, examples=[example])
    if not isinstance(info, FieldInfo):
        raise TypeError("pydantic's Field no longer makes a FieldInfo")
    return info
