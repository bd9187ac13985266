"""A file that does not begin with front matter.

The facts about a record stand between two lines of three hyphens at the very top of the file.

Bad:
    # file: content/placements/harbour/robotics.md
    title: Robotics intern
    country: PT

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

CODE = Code("R110", "no-front-matter", Severity.ERROR, __doc__)
