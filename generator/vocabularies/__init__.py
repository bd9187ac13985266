"""The words allowed: lookup, aliases, nearest."""
