"""Front matter that is not YAML.

None of the usual causes was found: the diagnostic says how far the reader came.

Bad:
    city: {Aveiro]

Good:
    city: Aveiro
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R128", "yaml-syntax", Severity.ERROR, __doc__)
