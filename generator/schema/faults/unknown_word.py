"""A name that is not in the vocabulary.

Countries are those of ISO 3166-1, languages and currencies those of CLDR and ISO 4217, fields of education those of
ISCED-F 2013. Codes, English names and common other names are all understood.

Bad:
    country: Germny

Good:
    country: Germany
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("F205", "unknown-word", Severity.ERROR, __doc__)
