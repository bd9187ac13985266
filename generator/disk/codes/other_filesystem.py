"""The output folder and its second copy are not on one filesystem.

The new site takes the place of the old one in a single step, which a system can do within one filesystem
only. Bind mounts and the layers of a container image look like one disk and are not.

Bad: in a container, an `output/` that came with the image.
Good: remove `output/` and build again, or build into a folder within a volume.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code(id="B704", name="other-filesystem", severity=Severity.ERROR, manual=__doc__)
