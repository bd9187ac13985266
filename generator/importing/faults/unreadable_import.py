"""A file that cannot be imported as a whole.

It is too large, is no plain file, is not JSON (RFC 8259) or is not a list of offers. Nothing was written.

Bad: a page that says "404", saved as offers.json.

Good: a list of offers, `[{"Ref.No": "CZ-2017-030012", "Country": "Czech Republic"}]`, as the exchange gives it out.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I101", "unreadable-import", Severity.ERROR, __doc__)
