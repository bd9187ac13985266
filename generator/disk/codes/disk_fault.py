"""The disk failed to read or write a file.

The system reported an error that is neither lack of space nor of permission. Whatever was written may not
be what was meant, so the build stopped, and the published site was left as it was.

Bad: a network share that went away, a worn-out disk.
Good: look at the system's log, mend the disk or choose another with `--output`, then build again.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code(id="B705", name="disk-fault", severity=Severity.ERROR, manual=__doc__)
