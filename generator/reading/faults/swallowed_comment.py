"""Words after ` #`, which YAML takes for a comment.

What follows a space and `#` is not part of the value and will not be shown. Put the value in quotes.

Bad:
    city: Aveiro #2 campus

Good:
    city: "Aveiro #2 campus"
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R137", "swallowed-comment", Severity.WARNING, __doc__)
