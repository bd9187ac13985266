"""A file that does not begin with front matter.

The facts about a record stand between two lines of three hyphens at the very top of the file.

Bad:
    title: Robotics intern
    country: PT

Good:
    ---
    title: Robotics intern
    country: PT
    ---
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R110", "no-front-matter", Severity.ERROR, __doc__)
