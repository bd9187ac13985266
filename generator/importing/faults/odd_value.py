"""A column that holds a list or a group instead of a word, or that stands twice in an offer.

No exchange writes such offers, so what is meant cannot be known. The value was dropped.

Bad: `"Country": ["Norway", "Sweden"]`

Good: `"Country": "Norway"`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I111", "odd-value", Severity.WARNING, __doc__)
