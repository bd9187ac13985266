"""An anchor or an alias.

`&name` and `*name` make YAML repeat parts of itself, which can grow without bound; here each value is written out. A
text that begins with one of these marks needs quotes.

Bad:
    city: &home Aveiro
    region: *home

Good:
    city: Aveiro
    region: Aveiro
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R131", "anchor", Severity.ERROR, __doc__)
