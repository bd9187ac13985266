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
    country: PT
    ---

    We build robots.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R111", "unclosed-front-matter", Severity.ERROR, __doc__)
