"""A catalogue without its `site.yaml`.

The site's name, address and publisher stand on every page, so nothing can be built without them. `catalog init` writes
the file; commands look for it in the folder they are called in, or in that of `--root`.

Bad: a folder with content/placements/ and no content/site.yaml.

Good: content/site.yaml with name, tagline, address, publisher and contact.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R109", "no-site", Severity.ERROR, __doc__)
