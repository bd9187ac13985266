"""A text with characters that do not show, or that turn the direction of what follows.

Control characters, bidirectional overrides, invisible tag characters and heaps of stacked marks can make a page say
something other than what a reviewer saw (Unicode Technical Report 36).

Bad:
    title: "Robotics \u202enretni"

Good:
    title: Robotics intern
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F212", "unsafe-text", Severity.ERROR, __doc__)
