"""A required key that is not there.

A candidate cannot judge a placement without its title, summary, fields, country, mode, duration, deadline and the way
to apply, so these are asked of every listing. An empty value counts as missing.

Bad:
    title:

Good:
    title: Robotics intern
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F202", "missing-key", Severity.ERROR, __doc__)
