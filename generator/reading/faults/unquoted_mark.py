"""A value that begins with a mark that means something in YAML.

A value without quotes cannot begin with @, `, %, *, &, !, |, > or a bracket. Put it in quotes.

Bad:
    summary: @harbour seeks an intern

Good:
    summary: "@harbour seeks an intern"
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R123", "unquoted-mark", Severity.ERROR, __doc__)
