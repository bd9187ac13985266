"""The output is not a folder that may be replaced.

The output folder is replaced as a whole. What is not a plain, writable folder of its own is left alone: a
link would be replaced instead of followed, a file or pipe is someone's work, a read-only folder was made so
on purpose, a mount point cannot be replaced at all, and a folder that holds the cache holds the project.

Bad: `--output .`, or `output` a link to `/var/www`.
Good: `--output public`, and let the web server look into that folder.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code(id="B706", name="output-refused", severity=Severity.ERROR, manual=__doc__)
