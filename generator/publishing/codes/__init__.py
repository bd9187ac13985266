"""Kinds of fault in publishing; each module's docstring is its manual page."""

from generator.publishing.codes import build_under_way, in_the_way, output_refused

CODES = (
    output_refused.CODE,
    in_the_way.CODE,
    build_under_way.CODE,
)
