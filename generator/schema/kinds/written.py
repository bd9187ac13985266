"""How values may be written: what the JSON Schema says besides what pydantic knows by itself.

A YAML reader gives numbers and booleans for words such as 2027 and true, which we read as words; so does the schema.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Any, Final

from pydantic import GetJsonSchemaHandler, WithJsonSchema
from pydantic_core import CoreSchema

Json = dict[str, Any]
WORD: Final = ("string", "number", "boolean")
_LIMITS: Final = {"maxLength": "maxItems", "minLength": "minItems"}


def text(least: int, most: int) -> Json:
    """A text of so many characters."""
    return {"type": list(WORD), "minLength": least, "maxLength": most}


def known_word(vocabulary: str, *types: str) -> Json:
    """A word of a vocabulary, which `derived.json_schema` fills in."""
    return {"type": list(types or ("string",)), "x-vocabulary": vocabulary}


def spelt(words: Iterable[str]) -> str:
    """A pattern (ECMA 262) of `words` however they are spaced or capitalised, as `choice.folded` reads them."""
    return rf"^[-_\s]*(?:{'|'.join(''.join(map(_letter, word)) for word in words)})[-_\s]*$"


def _letter(mark: str) -> str:
    if mark == "-":
        return r"[-_\s]+"
    return f"[{mark.lower()}{mark.upper()}]" if mark.isalpha() else mark


def choice(words: Iterable[str], aliases: Iterable[str]) -> Json:
    """One of a closed list: `enum` for editors to offer, then every other way that is understood."""
    listed = list(words)
    booleans = {"true": True, "false": False}
    spelling = {"type": "string", "pattern": spelt([*listed, *aliases])}
    true = [value for name, value in booleans.items() if name in aliases]
    return {"anyOf": [{"enum": listed}, spelling, *([{"enum": true}] if true else [])]}


def typed(told: Json) -> Any:
    """A type that only says how its values are written."""
    return Annotated[Any, WithJsonSchema(told)]


@dataclass(frozen=True, slots=True, eq=False)
class Also:
    """Marks a field that takes this as well, in place of its group of keys."""

    other: Json

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> Json:
        """The group, or the other."""
        return {"anyOf": [handler(core), self.other]}


@dataclass(frozen=True, slots=True, eq=False)
class Several:
    """Marks a list that takes a single item in its place, and perhaps some words."""

    words: Json | None = None

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> Json:
        """The list, an item of it, or the words."""
        inner = handler(core)
        listed = {_LIMITS.get(key, key): value for key, value in inner.items()}
        return {"anyOf": [listed, inner["items"], *([self.words] if self.words else [])]}


@dataclass(frozen=True, slots=True, eq=False)
class AlsoItsWord:
    """Marks a group that takes the value of its main key in its place."""

    key: str

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> Json:
        """The group, or what its main key takes."""
        inner = handler(core)
        told = handler.resolve_ref_schema(inner)["properties"][self.key]
        about = ("title", "description", "examples", "default")
        return {"anyOf": [inner, {key: value for key, value in told.items() if key not in about}]}
