"""What an organisation's page says although no offer states it.

Every organisation needs a kind and a country. The kind follows from its name and line of business; the country is that
of its first offer, which may not be that of its seat. Please correct the organisation's file where that is wrong.

Bad: `kind: company` for a research institute.

Good: `kind: public-body`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I116", "assumed-organisation", Severity.ADVICE, __doc__)
