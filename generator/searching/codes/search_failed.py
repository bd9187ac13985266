"""Pagefind did not make the search index.

The program ended early, was ended from outside (most often for lack of memory: it takes about 170 MB for
each thousand listings), took far too long, or made something that is not an index. The published site was
left as it was.

Bad: 10,000 listings on a machine with 1 GB of memory.
Good: build again with more memory, or build without search; the message holds what the program said.
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code(id="B712", name="search-failed", severity=Severity.ERROR, manual=__doc__)
