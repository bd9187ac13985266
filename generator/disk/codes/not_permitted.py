"""The system does not let the build write where the site goes.

The build replaces the output folder by another one, so it needs to write in the folder that holds it, in
the folder itself, and in its own cache. The published site was left as it was.

Bad: `output/` belongs to root because it was once built with sudo; the disk is mounted read-only.
Good: `chown -R "$USER" output .cache`, or give another place with `--output`.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code(id="B702", name="not-permitted", severity=Severity.ERROR, manual=__doc__)
