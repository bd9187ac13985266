"""A word outside the few that the field allows.

The field takes one of a short list, so that candidates can filter by it.

Bad:
    mode: at the office

Good:
    mode: on-site
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F204", "not-a-choice", Severity.ERROR, __doc__)
