"""A file in a place where nothing reads it.

The folder says what a file is: a placement stands in content/placements/ORGANISATION/, an organisation in
content/organisations/, a guide in content/guides/.

Bad:
    # file: content/robotics-intern.md
    ---
    title: Robotics intern
    ---

Good:
    # in: content/placements/harbour/robotics-intern.md
    title: Robotics intern
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R107", "misplaced-file", Severity.WARNING, __doc__)
