"""An employer's website whose address does not begin with https.

An organisation's website is linked to from each of its listings, so only https addresses are taken, and whether a site
answers at https as well is not guessed. The address is kept as text in the organisation's file.

Bad: `"Website": "http://www.acme.example/"`

Good: `"Website": "https://www.acme.example/"`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I119", "insecure-website", Severity.ADVICE, __doc__)
