"""A file that the build did not make stands where a page belongs.

Whatever the build did not make is kept: `CNAME`, `.gitignore`, `.git`, folders of your own. Where the site
has a page of the same path both cannot stand, and the build neither overwrites your file nor drops the
page.

Bad: an `output/index.html` written by hand.
Good: move that file away, or to a path that the site does not use, then build again.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code(id="B707", name="in-the-way", severity=Severity.ERROR, manual=__doc__)
