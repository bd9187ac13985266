"""JSON Schema (draft 2020-12) of each record, for editors and for other programs."""

from typing import Any

from generator.schema.records import RECORDS, reader

VERSION = 1


def json_schema(record: str) -> dict[str, Any]:
    """The JSON Schema of the record called `record`; raises KeyError where there is none."""
    schema = reader(record).json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": record.capitalize(),
        "x-version": VERSION,
        **schema,
    }


def records() -> tuple[str, ...]:
    """The names that `json_schema` knows."""
    return tuple(RECORDS)
