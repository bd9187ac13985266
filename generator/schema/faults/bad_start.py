"""A start that is neither a date, a month, a season nor `flexible`.

Bad:
    starts: soon

Good:
    starts: 2027-06
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F213", "bad-start", Severity.ERROR, __doc__)
