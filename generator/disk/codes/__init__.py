"""Kinds of fault of the disk; each module's docstring is its manual page."""

from generator.disk.codes import (
    disk_fault,
    no_space,
    not_permitted,
    other_filesystem,
    output_changed,
    too_many_open,
)

CODES = (
    no_space.CODE,
    not_permitted.CODE,
    too_many_open.CODE,
    other_filesystem.CODE,
    disk_fault.CODE,
    output_changed.CODE,
)
