"""A file with nothing in it.

Bad: an empty file.

Good: a file that begins with `---` and says at least the required keys.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R108", "empty-file", Severity.ERROR, __doc__)
