"""Kinds of fault of the disk; the manual page of each is in `manuals/`."""

from generator.diagnostics.code import codes_beside
from generator.diagnostics.diagnostic import Severity

code = codes_beside(__file__)

NO_SPACE = code("B701", "no-space", Severity.ERROR)
NOT_PERMITTED = code("B702", "not-permitted", Severity.ERROR)
TOO_MANY_OPEN_FILES = code("B703", "too-many-open-files", Severity.ERROR)
OTHER_FILESYSTEM = code("B704", "other-filesystem", Severity.ERROR)
DISK_FAULT = code("B705", "disk-fault", Severity.ERROR)
OUTPUT_CHANGED = code("B709", "output-changed", Severity.ERROR)
