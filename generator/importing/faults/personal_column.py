"""A column that a catalogue does not keep.

Placements are open to everybody, so there is no field for gender; and the name of a person is published only with that
person's consent, which no offer states. The value was dropped.

Bad: `"Gender": "Female"`

Good: leave the column out.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I106", "personal-column", Severity.ADVICE, __doc__)
