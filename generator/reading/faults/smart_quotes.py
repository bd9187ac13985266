"""Curly quotation marks where YAML needs straight ones.

Word processors make them without being asked. To YAML they are letters like any other, so the value is not quoted at
all.

Bad:
    title: “Robots: an internship”

Good:
    title: "Robots: an internship"
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R124", "smart-quotes", Severity.ERROR, __doc__)
