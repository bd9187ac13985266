"""A control character in the front matter.

It cannot be seen and is not allowed in YAML; it mostly comes from copying out of another program.

Bad: a title with a NUL or a bell character in it.

Good: a title typed by hand.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R136", "control-character", Severity.ERROR, __doc__)
