"""A tab at the beginning of a line.

YAML indents with spaces only: a tab looks different in every editor.

Bad:
    accommodation:
    ⇥offer: provided

Good:
    accommodation:
      offer: provided
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

# Since Python 3.13 a tab that stands in a docstring is turned into spaces.
CODE = Code("R120", "tab-indent", Severity.ERROR, __doc__.replace("⇥", "\t"))
