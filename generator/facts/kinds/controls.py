"""What asks for a fact in the form of filters: plain data in the words of one language, a kind a part of a template."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A value to tick, with those narrower than it."""

    key: str
    name: str
    narrower: tuple["Value", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxes:
    """A box for each value; `unstated` where some row has none; `titled`: a value means little without the label."""

    name: str
    label: str
    values: tuple[Value, ...]
    unstated: bool
    titled: bool = False
    control: str = "boxes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picker:
    """A field to type the beginning of a value's name in, for values too many for boxes; `ask` says what to type.

    `names` are those of the values in their order, where the columns have none; `titled` as of boxes.
    """

    name: str
    label: str
    ask: str
    names: tuple[str, ...]
    unstated: bool
    titled: bool = False
    control: str = "picker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """Two bounds: `input` is the type of their fields, `least` and `most` what those take.

    `low` and `high` stand beside the fields; `since` and `until` say a bound by itself, `{}` being its place.
    `unstated` where some row has none.
    """

    name: str
    label: str
    input: str
    least: str
    most: str
    low: str
    high: str
    since: str
    until: str
    note: str
    unstated: bool
    control: str = "between"


Control = Boxes | Picker | Between


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorting:
    """An order that results can stand in: what an address says, and what people read.

    `worded`: it is there only where words are asked for.
    """

    key: str
    name: str
    worded: bool = False
