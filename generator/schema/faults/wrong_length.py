"""A text that is longer than its place on the page, or too short to say anything.

Bad:
    title: Hi

Good:
    title: Hydrology intern
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F211", "wrong-length", Severity.ERROR, __doc__)
