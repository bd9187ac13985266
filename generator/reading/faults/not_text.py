"""A file that is not text in UTF-8.

Word processors save documents in formats of their own, and old editors use other encodings; both turn into rubbish on
a page.

Bad: a .docx file renamed to robotics.md, or one saved as "Windows-1252".

Good: robotics.md saved as "plain text, UTF-8".
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R104", "not-text", Severity.ERROR, __doc__)
