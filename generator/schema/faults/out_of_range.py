"""A number or a list that is larger or smaller than it can sensibly be.

Bad:
    hours_per_week: 200

Good:
    hours_per_week: 40
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F208", "out-of-range", Severity.ERROR, __doc__)
