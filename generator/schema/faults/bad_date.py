"""A date that does not exist, or is not written as year-month-day.

`03/04/2027` is March in some countries and April in others, so dates are written as ISO 8601 has them: 2027-04-03.

Bad:
    deadline: 2027-02-30

Good:
    deadline: 2027-02-28
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F206", "bad-date", Severity.ERROR, __doc__)
