"""The published site was changed while it was being built.

The build takes over pages that have not changed from the published site. If these are edited, removed or
replaced in the meantime (by hand, by a synchronising program, by a build with another cache), the result
would be neither the old site nor the new one.

Bad: `rm -rf output` during a build.
Good: build again; whatever is missing is made anew.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code(id="B709", name="output-changed", severity=Severity.ERROR, manual=__doc__)
