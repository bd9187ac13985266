"""The file that keeps what columns mean: made by the first import, mended by people, read by the next."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.importing import codes
from generator.importing.columns.meaning import Meaning, is_target, meaning_of, targets
from generator.reading.decoding import decoded
from generator.reading.document import Document
from generator.reading.front_matter import read_yaml
from generator.reading.source import Source
from generator.reading.yaml_tree import Mapping as Group
from generator.reading.yaml_tree import Node, Scalar
from generator.schema.about import Example
from generator.schema.as_yaml import as_yaml, in_block

MOST_BYTES: Final = 65_536
_SHAPE: Final = "write `columns:`, and below it two spaces and a line such as  Job title: title"
_BELOW: Final = "write `otherwise:` before it, and two spaces before `{key}`"
_HEAD: Final = """\
# What the columns of {origin} mean. Mend a line and import again.
#
# A column is a key of a placement (title, deadline, pay, …), a key of its organisation (organisation.name), or
#   place      City, Country, or Remote        text       the text of the listing (`markdown` where it is Markdown)
#   listed     a line of the list below it     left out   nothing
# `{{}}` is the column's own words and `{{Name}}` those of the column Name:  Weeks: duration = {{}} weeks
# Days such as 03/04/2027 want their order said:  Closing date: deadline, day first
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """What each column means, and what is so for every offer whose row says nothing else."""

    meanings: Mapping[str, Meaning] = field(default_factory=dict)
    otherwise: Mapping[str, Example] = field(default_factory=dict)


def written(origin: str, columns: Columns) -> str:
    """The text of the file."""
    lines = [f"  {in_block(name)}: {in_block(str(meaning))}" for name, meaning in columns.meanings.items()]
    said = [f"  {key}: {as_yaml(value)}" for key, value in columns.otherwise.items()]
    lacking = "# What is so for every offer, unless its row says otherwise:\n"
    rest = f"# (two spaces before each, as in  mode: on-site)\notherwise:\n{_joined(said)}"
    return f"{_HEAD.format(origin=origin)}columns:\n{_joined(lines)}{lacking}{rest}"


def _joined(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def read_columns(path: str, data: bytes) -> tuple[Columns, list[Diagnostic]]:
    """What the file at `path` says, and what is wrong with it."""
    text = decoded(Source.of(path, data[:MOST_BYTES]))
    if isinstance(text, Diagnostic):
        return Columns(), [text]
    document, tree, said = read_yaml(path, text)
    if not isinstance(tree, Group):
        return Columns(), said or [_fault(document, tree, "this says nothing of columns", _SHAPE)]
    meanings: dict[str, Meaning] = {}
    otherwise: dict[str, Example] = {}
    for key, value in tree.entries:
        if isinstance(value, Scalar) and not value.text and key.text in {"columns", "otherwise"}:
            continue
        if key.text == "columns" and isinstance(value, Group):
            said += _meanings(document, value, meanings)
        elif key.text == "otherwise" and isinstance(value, Group):
            said += _otherwise(document, value, otherwise)
        else:
            shape = _BELOW.format(key=key.text) if is_target(key.text) else _SHAPE
            said.append(_fault(document, key, f"`{key.text[:60]}` says nothing here", shape))
    return Columns(meanings=meanings, otherwise=otherwise), said


def _fault(document: Document, node: Node | None, message: str, cure: str) -> Diagnostic:
    return codes.UNCLEAR_COLUMN.at(document.place(node.span if node else None), message, cure=cure)


def _meanings(document: Document, group: Group, into: dict[str, Meaning]) -> Iterator[Diagnostic]:
    for key, value in group.entries:
        said = value.text if isinstance(value, Scalar) else ""
        meaning = meaning_of(said)
        if meaning:
            into[key.text] = meaning
            continue
        message = f"a column cannot mean `{said[:60]}`"
        yield _fault(document, value, message, _nearest(said.partition("=")[0].partition(",")[0].strip()))


def _nearest(target: str) -> str:
    near = get_close_matches(target.casefold()[:60], targets(), 1)
    return f"write {near[0]}" if near else f"write one of {', '.join(targets()[:14])} … (`catalog schema --reference`)"


def _otherwise(document: Document, group: Group, into: dict[str, Example]) -> Iterator[Diagnostic]:
    for key, value in group.entries:
        if is_target(key.text):
            into[key.text] = _example(value)
        else:
            yield _fault(document, key, f"`{key.text[:60]}` is no key of a placement", _nearest(key.text))


def _example(node: Node) -> Example:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Group):
        return {key.text: _example(value) for key, value in node.entries}
    return [_example(item) for item in node.items]
