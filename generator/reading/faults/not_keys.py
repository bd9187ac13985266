"""Front matter that is a list or a lone text and not keys with values.

Bad:
    ---
    - Robotics intern
    - Portugal
    ---

Good:
    ---
    title: Robotics intern
    summary: Build and test grippers for a harvesting robot.
    fields: [electronics-and-automation]
    country: Portugal
    city: Aveiro
    mode: on-site
    duration: 12 weeks
    deadline: 2027-02-28
    apply: https://harbour.example/apply
    ---

    You work beside two engineers in a glasshouse and a workshop.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R113", "not-keys", Severity.ERROR, __doc__)
