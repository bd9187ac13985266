"""A tag such as `!!str` or `!python/object`.

Tags tell YAML to make other things than text; here every value is text until its field says otherwise.

Bad:
    city: !!str Aveiro

Good:
    city: Aveiro
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R132", "tag", Severity.ERROR, __doc__)
