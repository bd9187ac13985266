"""An offer whose faculty is not stated, or is none of those of IAESTE.

Every listing needs a field of education, so it was put into the broad field of engineering, for which most IAESTE
offers are. Please choose the right one in `fields`.

Bad: `"Faculty": ""`

Good: `"Faculty": "Mechanical Engineering"`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I109", "assumed-field", Severity.WARNING, __doc__)
