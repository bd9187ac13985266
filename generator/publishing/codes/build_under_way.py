"""Another build of this catalogue is running.

Two builds at once would publish a mixture, so the second waits for the first, and gives up after a while.
The lock belongs to the running process: it ends with it, however it ends, and never has to be removed by
hand.

Bad: `catalog build` twice in two terminals while the first takes minutes.
Good: wait, or end the process that the message names.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code(id="B708", name="build-under-way", severity=Severity.ERROR, manual=__doc__)
