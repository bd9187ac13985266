"""Brackets inside brackets inside brackets.

No field needs more than four levels; hundreds of them are made to bring a reader down.

Bad:
    tags: [[[[[[[[[[[[[[[[robotics]]]]]]]]]]]]]]]]

Good:
    tags: [robotics]
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R115", "too-deep", Severity.ERROR, __doc__)
