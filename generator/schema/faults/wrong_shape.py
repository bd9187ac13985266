"""A list or a group of keys where one value belongs, or the other way round.

YAML makes a list of lines that begin with `- `, and a group of keys from indented `key: value` lines.

Bad:
    city:
      - Aveiro
      - Porto

Good:
    city: Aveiro
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F203", "wrong-shape", Severity.ERROR, __doc__)
