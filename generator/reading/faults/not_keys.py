"""Front matter that is a list or a lone text and not keys with values.

Bad:
    ---
    - Robotics intern
    - Portugal
    ---

Good:
    ---
    title: Robotics intern
    country: Portugal
    ---
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R113", "not-keys", Severity.ERROR, __doc__)
