"""The disk has no room for the site.

A build writes the pages that changed beside the published site before it takes its place, so it needs room
for those, and for a whole second site the first time. The published site was left as it was.

Bad: the disk is full, a quota is spent, or a file would be larger than the system allows.
Good: free some space (the build says which file did not fit), then build again; nothing needs cleaning up.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code(id="B701", name="no-space", severity=Severity.ERROR, manual=__doc__)
