"""Pagefind, which makes the search index, cannot be started.

The search index is made by the program that the package `pagefind-bin` brings along. The published site was
left as it was.

Bad: `pagefind-bin` removed from the environment, or a platform for which it has no program.
Good: `pip install --force-reinstall pagefind-bin`, or build without search.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code(id="B711", name="search-missing", severity=Severity.ERROR, manual=__doc__)
