"""A merge key, `<<`.

Each record says all its keys itself.

Bad:
    <<: {city: Aveiro}

Good:
    city: Aveiro
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R133", "merge-key", Severity.ERROR, __doc__)
