"""A deadline that is neither a date, a date with time and zone, `rolling` nor an approximate time of a month.

Bad:
    deadline: as soon as possible

Good:
    deadline: mid February 2027
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F218", "bad-deadline", Severity.ERROR, __doc__)
