"""Kinds of fault in making the search index; the manual page of each is in `manuals/`."""

from generator.diagnostics.code import codes_beside
from generator.diagnostics.diagnostic import Severity

code = codes_beside(__file__)

SEARCH_MISSING = code("B711", "search-missing", Severity.ERROR)
SEARCH_FAILED = code("B712", "search-failed", Severity.ERROR)
