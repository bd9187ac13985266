"""A sum of money that cannot be read with certainty.

`1.200` is one thousand two hundred in some countries and one and a fifth in others, so amounts have no thousands
separator; a currency and a period always stand beside them.

Bad:
    cost_of_living: 1.200 EUR

Good:
    cost_of_living: 1200 EUR per month
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F215", "bad-money", Severity.ERROR, __doc__)
