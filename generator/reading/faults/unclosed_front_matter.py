"""Front matter that is opened and never closed.

Without the second line of three hyphens there is no telling where the facts end and the text begins.

Bad:
    ---
    title: Robotics intern
    country: PT

    We build robots.

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

CODE = Code("R111", "unclosed-front-matter", Severity.ERROR, __doc__)
