"""Kinds of fault in making the search index; each module's docstring is its manual page."""

from generator.searching.codes import search_failed, search_missing

CODES = (
    search_missing.CODE,
    search_failed.CODE,
)
