"""Values tried before they are written down: what the reader would say about them."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from generator.schema import codes
from generator.schema.about import Example
from generator.schema.records import reader
from generator.schema.refusal import Refusal
from generator.schema.words import Words


def refusals(record: str, said: Mapping[str, Example], known: Words) -> dict[str, Refusal]:
    """What is wrong with each of the values of `said` that the record called `record` cannot take."""
    try:
        reader(record).validate_python(dict(said), context=known)
    except ValidationError as error:
        refused: dict[str, Refusal] = {}
        for fault in error.errors(include_url=False, include_input=False):
            if fault["loc"] and fault["loc"][0] in said:
                refused.setdefault(str(fault["loc"][0]), _refusal(fault))
        return refused
    return {}


def _refusal(fault: Any) -> Refusal:
    context = fault.get("ctx") or {}
    refusal = context.get("error")
    if isinstance(refusal, Refusal):
        return refusal
    if "max_length" in context:
        most = context["max_length"]
        told = f"this has {context.get('actual_length')} items, and there is room for {most}"
        return Refusal(codes.OUT_OF_RANGE, told, f"keep the {most} that matter most")
    if "min_length" in context:
        return Refusal(codes.OUT_OF_RANGE, "there is nothing here", "write at least one")
    return Refusal(codes.WRONG_SHAPE, "this has the wrong shape", "write it as the reference has it")
