"""An e-mail address that cannot be one.

Bad:
    apply: jobs at harbour.example

Good:
    apply: jobs@harbour.example
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F210", "bad-email", Severity.ERROR, __doc__)
