"""Turn FILE, a JSON export of IAESTE's exchange, into placements and organisations.

What an offer states stands in a field or, where no field takes it, in a list at the end of the listing. Gender and
people's names are dropped. Running it again changes nothing; files that somebody edited are left as they are.
"""

from generator.importing.iaeste.offers import convert

__all__ = ["APPLY", "COLUMNS", "NAME", "convert"]

NAME = "iaeste"
APPLY = "https://iaeste.org/"
COLUMNS = False
