"""The words allowed: lookup, aliases, nearest.

The standard vocabularies are in `standard`, what they are made of in `vocabulary`; `naming` has names in
other languages than English, and the only use of Babel at run time.
"""
