"""An address that is not a plain https one.

Candidates must be able to trust a link: it is https, names a public host, and carries no user name or password.

Bad:
    apply: http://localhost/apply

Good:
    apply: https://harbour.example/apply
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F209", "bad-address", Severity.ERROR, __doc__)
