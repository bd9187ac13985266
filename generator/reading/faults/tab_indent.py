"""A tab at the beginning of a line.

YAML indents with spaces only: a tab looks different in every editor.

Bad:
    accommodation:
    \toffer: provided

Good:
    accommodation:
      offer: provided
"""  # noqa: D301 - the bad example holds a true tab

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R120", "tab-indent", Severity.ERROR, __doc__)
