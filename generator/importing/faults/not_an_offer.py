"""An item of the list that is no offer.

Each offer is a JSON object whose keys are the columns. This item was left out; the others were imported.

Bad: `["CZ-2017-030012"]`

Good: `[{"Ref.No": "CZ-2017-030012"}]`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I102", "not-an-offer", Severity.ERROR, __doc__)
