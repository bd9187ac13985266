"""Front matter that is not YAML as a whole, read key by key: one slip does not hide the others."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import yaml

from generator.diagnostics.diagnostic import Diagnostic
from generator.reading.causes import cause_of
from generator.reading.document import Document
from generator.reading.stray_lines import stray_line
from generator.reading.yaml_tree import Mapping, Node, Problem, Scalar, compose

MOST: Final = 20
"""Slips that are reported of one file; more come of a file that is something else."""
# A line that begins in the first column and continues neither a list nor a bracket begins a part.
_PART = re.compile(r"^(?![\s#\]}]|-(?:\s|$))", re.MULTILINE)
_KEY = re.compile(r"[\"']?([\w-]+)[\"']?[ ]*[:=]?")


def recovered(
    document: Document, front: str, first: int, error: yaml.YAMLError | None
) -> tuple[Document, list[Diagnostic]]:
    """What can be read of `front`, which begins on line `first`, and a diagnostic for each part that cannot."""
    entries: list[tuple[Scalar, Node]] = []
    diagnostics: list[Diagnostic] = []
    broken: set[str] = set()
    for part, line in _parts(front, first):
        fault, mapping, problems = _read(document, part, line)
        diagnostics += [
            problem.code.at(document.place(problem.span), problem.message, cure=problem.cure) for problem in problems
        ]
        if fault:
            diagnostics.append(fault)
            broken.add(_key(part))
        if mapping:
            entries += mapping.entries
        if len(diagnostics) >= MOST:
            break
    if not diagnostics and error is not None:
        return document, [cause_of(document, front, first, error)]
    read = Mapping(entries, entries[0][0].stretch) if entries else None
    return Document(path=document.path, text=document.text, front=read, broken=frozenset(broken)), diagnostics


def _parts(front: str, first: int) -> Iterator[tuple[str, int]]:
    starts = [match.start() for match in _PART.finditer(front)]
    for start, end in pairwise([*starts, len(front)]):
        if start < len(front):
            yield front[start:end], first + front.count("\n", 0, start)


def _read(document: Document, part: str, line: int) -> tuple[Diagnostic | None, Mapping | None, list[Problem]]:
    try:
        tree, problems = compose(part, line)
    except yaml.YAMLError as error:
        return cause_of(document, part, line, error), None, []
    if isinstance(tree, Mapping):
        return None, tree, problems
    return stray_line(document, part, line), None, problems


def _key(part: str) -> str:
    key = _KEY.match(part)
    return key[1] if key else ""
