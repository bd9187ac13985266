"""A text below the front matter that is too long or too intricate to be set.

A hundred kilobytes of prose are welcome; hundreds of brackets or angle brackets, or lists nested thirty deep, are made
to bring a reader down.

Bad: ten thousand opening brackets.

Good: a page or two of prose, with headings and lists.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R140", "body-too-large", Severity.ERROR, __doc__)
