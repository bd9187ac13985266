"""A folder, a link or a device where a file belongs.

Links could reach outside the content, and a device never ends, so neither is followed.

Bad: content/placements/harbour/robotics.md is a folder, or a symbolic link.

Good: content/placements/harbour/robotics.md is a plain file.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R102", "not-a-file", Severity.ERROR, __doc__)
