"""A file that was there already and was left as it is.

Somebody edited it after it was imported, or it never came from an import. What people write is not overwritten. To take
the offer anew, delete the file and import again.

Bad: content/placements/acme/cz-2017-030012.md, edited, and another version of the offer in the file.

Good: the same file as the import wrote it, which the next import brings up to date.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I114", "file-kept", Severity.ADVICE, __doc__)
