"""Front matter of more than 16 kB.

All facts of the fullest listing fit into 6 kB. Longer texts belong below the front matter.

Bad: 20 kB of text under `monitoring:`

Good: one sentence under `monitoring:`, and the rest below the second `---`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R114", "front-matter-too-large", Severity.ERROR, __doc__)
