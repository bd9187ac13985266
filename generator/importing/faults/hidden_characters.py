r"""A text with characters that do not show, or that turn the direction of what follows.

They are often copied along from word processors, and can make a text read as what it is not (Unicode Technical Report
36). They were taken out; everything that shows was kept.

Bad: `"Employer": "ACME\u202e"`

Good: `"Employer": "ACME"`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I112", "hidden-characters", Severity.WARNING, __doc__)
