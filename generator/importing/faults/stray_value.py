"""A value that says something about a value that is not there.

The forms fill in a level for a third language even where there is no third language, and a frequency where there is no
amount. The value was dropped, as it says nothing.

Bad: `"Language2": null, "Language2Level": "Excellent"`

Good: `"Language2": null, "Language2Level": null`
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("I107", "stray-value", Severity.ADVICE, __doc__)
