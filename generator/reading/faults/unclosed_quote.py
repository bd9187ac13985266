"""A quotation mark without its partner.

Bad:
    title: "Robotics intern

Good:
    title: "Robotics intern"
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R125", "unclosed-quote", Severity.ERROR, __doc__)
