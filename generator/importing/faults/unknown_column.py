"""A column that the importer does not know.

Its value is kept in the list at the end of the listing, under the column's own name.

Bad: `"Colour": "blue"`

Good: the columns of the exchange, such as `"Workplace": "Stankov"`.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I110", "unknown-column", Severity.ADVICE, __doc__)
