"""A nomination deadline after the first day of work.

The offer was imported as it stands, since only the employer knows which of the two dates is meant.

Bad: `"From": "2017-03-01", "Deadline": "2017-03-31"`

Good: `"From": "2017-06-01", "Deadline": "2017-03-31"`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I113", "late-deadline", Severity.WARNING, __doc__)
