"""Coordinates that are not a latitude and a longitude in degrees.

Bad:
    coordinates: 120, 400

Good:
    coordinates: 40.64, -8.65
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F217", "bad-coordinates", Severity.ERROR, __doc__)
