"""The same key twice.

Only one of the two values can be meant, and YAML readers disagree on which.

Bad:
    city: Aveiro
    city: Porto

Good:
    city: Aveiro
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R130", "repeated-key", Severity.ERROR, __doc__)
