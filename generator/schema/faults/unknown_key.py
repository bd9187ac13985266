"""A key that the record does not have.

A misspelt key would otherwise be lost without a word. Keys are written in English, in small letters, with `_` between
words; the reference lists them all.

Bad:
    contry: Germany

Good:
    country: Germany
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F201", "unknown-key", Severity.ERROR, __doc__)
