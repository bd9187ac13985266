"""A colon without a space after it.

To YAML `city:Aveiro` is one word and not a key with a value.

Bad:
    city:Aveiro

Good:
    city: Aveiro
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R127", "missing-space", Severity.ERROR, __doc__)
