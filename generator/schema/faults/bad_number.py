"""A word where a number belongs.

Bad:
    places: several

Good:
    places: 3
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F207", "bad-number", Severity.ERROR, __doc__)
