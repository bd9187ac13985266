"""JSON-LD as text."""

import json
from json.encoder import encode_basestring as quoted
from typing import Any, Final

__all__ = ["CONTEXT", "quoted", "stated", "written"]

CONTEXT: Final = "https://schema.org/"


def written(said: dict[str, Any]) -> str:
    """`said` as JSON; what is None or empty is left out."""
    return json.dumps(stated(said), ensure_ascii=False, separators=(",", ":"))


def stated(said: dict[str, Any]) -> dict[str, Any]:
    """What of `said` says anything."""
    return {key: value for key, value in said.items() if value not in (None, "", {}, [])}
