"""A duration without a number of weeks or months.

Bad:
    duration: the whole summer

Good:
    duration: 10-12 weeks
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F214", "bad-duration", Severity.ERROR, __doc__)
