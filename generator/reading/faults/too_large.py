"""A file that is far larger than a notice ever is.

A listing is a page or two of text; a file of hundreds of kilobytes is something else that came here by mistake.

Bad: content/placements/harbour/robotics.md has 3 MB.

Good: content/placements/harbour/robotics.md has 4 kB.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R103", "too-large", Severity.ERROR, __doc__)
