"""A bracket without its partner.

Bad:
    tags: [robotics, agriculture

Good:
    tags: [robotics, agriculture]
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R126", "unclosed-bracket", Severity.ERROR, __doc__)
