"""A file or folder name that cannot become an address.

The name is the listing's address for ever: small letters a to z, digits and single hyphens, at most 64 of them, and
none that some computers keep for themselves.

Bad:
    # in: content/placements/harbour/Robotics Intern (2).md
    title: Robotics intern

Good:
    # in: content/placements/harbour/robotics-intern.md
    title: Robotics intern
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R105", "bad-name", Severity.ERROR, __doc__)
