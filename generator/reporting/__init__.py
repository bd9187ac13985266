"""Diagnostics shown: one file a format, and one name in the list below."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from generator.reporting.colour import shows_colour
from generator.reporting.github import github
from generator.reporting.human import human
from generator.reporting.json_v1 import json_v1
from generator.reporting.report import Report
from generator.reporting.summary import summary

FORMATS: Final[Mapping[str, Callable[[Report], str]]] = MappingProxyType(
    {
        "human": human,
        "json": json_v1,
        "github": github,
        "summary": summary,
    },
)

__all__ = ["FORMATS", "Report", "shows_colour"]
