"""Diagnostics shown: one file a format, and one name in the tuple below."""

from typing import Final

from generator.reporting import github, gitlab, human, json_v1, summary
from generator.reporting.format import Format

FORMATS: Final[tuple[Format, ...]] = (human, json_v1, github, gitlab, summary)
