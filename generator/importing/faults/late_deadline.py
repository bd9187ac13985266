"""A nomination deadline after the first day of work.

The dates of an offer are the stretch of time in which the stay is to be, so the start is later than its first day, and
nobody states when. Neither date was changed: the deadline stands in its field, the first day in the list at the end.

Bad: `"From": "2017-03-01", "Deadline": "2017-03-31"`

Good: `"From": "2017-06-01", "Deadline": "2017-03-31"`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I113", "late-deadline", Severity.WARNING, __doc__)
