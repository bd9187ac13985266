"""A line that is indented more or less than its neighbours.

Keys that belong together begin in the same column.

Bad:
    city: Aveiro
      mode: on-site

Good:
    city: Aveiro
    mode: on-site
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R121", "bad-indent", Severity.ERROR, __doc__)
