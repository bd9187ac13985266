"""A file that could not be written.

The disk is full, the folder may not be written to, or a link stands in the place of a folder. What was there before is
untouched.

Bad: content/placements/ without the permission to write.

Good: a folder of your own.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I115", "not-written", Severity.ERROR, __doc__)
