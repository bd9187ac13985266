"""Two names that differ only in capitals, accents or punctuation.

On many computers they are one and the same file, and readers cannot tell the addresses apart.

Bad: robotics-intern.md beside Robotics-Intern.md

Good: robotics-intern.md beside robotics-intern-2.md
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R106", "colliding-names", Severity.ERROR, __doc__)
