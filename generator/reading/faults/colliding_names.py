"""Two names that differ only in capitals, accents or punctuation.

On many computers they are one and the same file, and readers cannot tell the addresses apart.

Bad:
    # in: content/placements/harbour/robotics-intern.md
    starts: 2027-06
    # in: content/placements/harbour/Robotics-Intern.md
    starts: 2027-09

Good:
    # in: content/placements/harbour/robotics-intern.md
    starts: 2027-06
    # in: content/placements/harbour/robotics-intern-autumn.md
    starts: 2027-09
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R106", "colliding-names", Severity.ERROR, __doc__)
