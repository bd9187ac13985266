"""A language whose level is not one of the Common European Framework of Reference.

Bad:
    languages: [English fluent]

Good:
    languages: [English C1]
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F216", "bad-language", Severity.ERROR, __doc__)
