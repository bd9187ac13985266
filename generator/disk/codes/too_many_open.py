"""The system refuses to open one more file.

The build keeps only a handful of files open, so the limit is very low or another program has used it up.
The published site was left as it was.

Bad: `ulimit -n 4`.
Good: `ulimit -n 256`, then build again.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code(id="B703", name="too-many-open-files", severity=Severity.ERROR, manual=__doc__)
