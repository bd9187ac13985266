"""Offers that do not say where to apply.

IAESTE takes applications through the committee of the candidate's own country, so each listing leads to the address
given with `--apply`, which is that of IAESTE itself unless you name another.

Bad: `catalog import iaeste offers.json`, where your committee has a page of its own.

Good: `catalog import iaeste offers.json --apply https://committee.example/apply`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I118", "no-way-to-apply", Severity.ADVICE, __doc__)
