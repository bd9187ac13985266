"""Kinds of fault in what we say; an error keeps the old site as it is; manual pages in `manuals/`."""

from generator.diagnostics.code import codes_beside
from generator.diagnostics.diagnostic import Severity

code = codes_beside(__file__)

BROKEN_MESSAGES = code("T506", "broken-messages", Severity.ERROR)
