"""Two employers taken for one organisation, as their names differ only in marks and capitals.

Bad: `"Employer": "A.C.M.E. Ltd"` in one offer and `"Employer": "A C M E ltd."` in another.

Good: the same spelling in both. If they are two organisations, rename one before importing.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I117", "same-organisation", Severity.ADVICE, __doc__)
