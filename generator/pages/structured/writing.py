"""JSON-LD as text."""

from json.encoder import encode_basestring as quoted
from typing import Any, Final

import msgspec

__all__ = ["CONTEXT", "quoted", "stated", "written"]

CONTEXT: Final = "https://schema.org/"


def written(said: dict[str, Any]) -> str:
    """`said` as JSON; what says nothing is left out."""
    return msgspec.json.encode(stated(said)).decode()


def stated(said: dict[str, Any]) -> dict[str, Any]:
    """What of `said` says anything."""
    return {key: value for key, value in said.items() if value not in (None, "", {})}
