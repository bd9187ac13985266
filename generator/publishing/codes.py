"""Kinds of fault in publishing; the manual page of each is in `manuals/`."""

from generator.diagnostics.code import codes_beside
from generator.diagnostics.diagnostic import Severity

code = codes_beside(__file__)

OUTPUT_REFUSED = code("B706", "output-refused", Severity.ERROR)
IN_THE_WAY = code("B707", "in-the-way", Severity.ERROR)
BUILD_UNDER_WAY = code("B708", "build-under-way", Severity.ERROR)
