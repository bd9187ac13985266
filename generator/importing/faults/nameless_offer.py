"""An offer without its reference number or without its employer.

The number becomes the listing's address and tells whether the offer was imported before; the employer becomes its
organisation. The offer was left out.

Bad: `{"Country": "Czech Republic"}`

Good: `{"Ref.No": "CZ-2017-030012", "Employer": "ZF Stankov s.r.o"}`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I103", "nameless-offer", Severity.ERROR, __doc__)
