"""Kinds of fault in templates and assets; an error keeps the old site as it is; manual pages in `manuals/`."""

from generator.diagnostics.code import codes_beside
from generator.diagnostics.diagnostic import Severity

code = codes_beside(__file__)

MISSING_TEMPLATE = code("T501", "missing-template", Severity.ERROR)
BROKEN_TEMPLATE = code("T502", "broken-template", Severity.ERROR)
UNKNOWN_NAME = code("T503", "unknown-name", Severity.ERROR)
FAILING_TEMPLATE = code("T504", "failing-template", Severity.ERROR)
IDLE_OVERRIDE = code("T505", "idle-override", Severity.WARNING)
