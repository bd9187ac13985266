"""An offer that lacks what every listing must say, or says it so that it cannot be read.

A listing without a country, a duration or a deadline would be refused by the check, and what is not stated is not
guessed. The offer was left out.

Bad: `"Deadline": "spring"`

Good: `"Deadline": "2017-04-04"`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I105", "unusable-offer", Severity.ERROR, __doc__)
