"""A word that is added to a vocabulary and already means something else there.

One word can lead to one entry only, so the new meaning is left aside and listings that use the word get the old one.

Bad:
    # file: content/vocabularies/countries.yaml
    - key: PT
      name: Portugal
      aliases: [Spain]

Good:
    # file: content/vocabularies/countries.yaml
    - key: PT
      name: Portugal
      aliases: [Lusitania]
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity

CODE = Code("R150", "taken-word", Severity.WARNING, __doc__)
