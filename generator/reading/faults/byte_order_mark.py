"""A file that begins with an invisible byte-order mark.

Some editors for Windows put it there. It does no harm here, but other tools then miss the front matter.

Bad: a file saved as "UTF-8 with BOM".

Good: a file saved as "UTF-8".
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R112", "byte-order-mark", Severity.ADVICE, __doc__)
