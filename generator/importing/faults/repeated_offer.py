"""A reference number that an earlier offer of the file has.

Both would become the same listing, so this one was left out. Numbers that differ only in spaces and hyphens count as
the same.

Bad: two offers `CZ-2017-030012` that say different things.

Good: one offer for each number.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I104", "repeated-offer", Severity.ERROR, __doc__)
