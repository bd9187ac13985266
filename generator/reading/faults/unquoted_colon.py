"""A colon followed by a space inside a value without quotes.

YAML takes the colon for the end of another key. Put the value in quotes.

Bad:
    title: Robots: an internship

Good:
    title: "Robots: an internship"
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R122", "unquoted-colon", Severity.ERROR, __doc__)
