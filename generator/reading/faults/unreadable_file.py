"""A file that cannot be read.

The computer refused to hand over the file: most often its permissions are wrong. Nothing can be said of what is in it,
so it is left out.

Bad: a file with permissions 000.

Good: a file that everybody may read (permissions 644).
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R101", "unreadable-file", Severity.ERROR, __doc__)
