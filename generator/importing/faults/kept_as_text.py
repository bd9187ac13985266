"""A value that its field cannot take.

It is not lost: it stands in the list at the end of the listing, or of the organisation. But candidates cannot filter by
it, so somebody should read it and fill in the field by hand.

Bad: `"Deduction": "20"`, which may be a share or a sum.

Good: `"Deduction": "20%"`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I108", "kept-as-text", Severity.WARNING, __doc__)
