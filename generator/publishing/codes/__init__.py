"""Kinds of fault in publishing and in making the search index; each module's docstring is its manual page."""

from generator.publishing.codes import (
    build_under_way,
    disk_fault,
    in_the_way,
    no_space,
    not_permitted,
    other_filesystem,
    output_changed,
    output_refused,
    search_failed,
    search_missing,
    too_many_open,
)

CODES = (
    no_space.CODE,
    not_permitted.CODE,
    too_many_open.CODE,
    other_filesystem.CODE,
    disk_fault.CODE,
    output_refused.CODE,
    in_the_way.CODE,
    build_under_way.CODE,
    output_changed.CODE,
    search_missing.CODE,
    search_failed.CODE,
)
