"""A key that is a list or a group and not a word.

Bad:
    ? [city, town]
    : Aveiro

Good:
    city: Aveiro
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R135", "odd-key", Severity.ERROR, __doc__)
