"""Organisations moved out of the placements that brought them along, into files of their own."""

from collections.abc import Iterable, Sequence

from generator.mending.rewriting import Rewrite, text_of
from generator.reading.carried import KEY
from generator.reading.layout import home_of
from generator.reading.read import record_in
from generator.reading.source import Source
from generator.reading.yaml_tree import Mapping
from generator.schema.as_yaml import as_yaml
from generator.schema.derived.as_written import as_written
from generator.schema.derived.field_description import fields_of
from generator.schema.organisation import Organisation
from generator.schema.words import Words


def tidied(sources: Sequence[Source], words: Words) -> list[Rewrite]:
    """The placements without the blocks, and the files that are to hold them; a block beside a file stays."""
    there = {source.path for source in sources}
    made: dict[str, Rewrite] = {}
    for source in sources:
        for each in _tidied(source, words, there, made):
            made[each.path] = each
    return list(made.values())


def _tidied(source: Source, words: Words, there: Iterable[str], made: dict[str, Rewrite]) -> list[Rewrite]:
    home, before = home_of(source.path), text_of(source)
    if home is None or before is None or home.kind.name != "placement":
        return []
    document, record = record_in(source, words)
    if document is None or document.carried is None or record is None:
        return []
    path = f"content/organisations/{home.organisation}.md"
    lines = before.splitlines(keepends=True)
    first, last = _block(document.carried.document.front, lines)
    moved = Rewrite(path=path, before="", after=_file(document.carried.record, lines[first + 1 : last]))
    if path in there or (path in made and made[path].after != moved.after):
        return []
    return [moved, Rewrite(path=source.path, before=before, after="".join([*lines[:first], *lines[last:]]))]


def _block(front: Mapping | None, lines: Sequence[str]) -> tuple[int, int]:
    """The lines of the block, its key's among them, counted from nought; the second is the one behind the last."""
    first = next(number for number, line in enumerate(lines) if line.startswith(f"{KEY}:"))
    last = first + 1
    while last < len(lines) and (lines[last][:1] in {" ", "\t"} or lines[last][:1] == "}"):
        last += 1
    return first, last if front else first


def _file(organisation: Organisation, block: Sequence[str]) -> str:
    """The file of an organisation: the lines of its block, or its keys anew where the block stood in brackets."""
    margins = [len(line) - len(line.lstrip(" ")) for line in block if line.strip()]
    if block and min(margins) > 0 and not any("}" in line for line in block[-1:]):
        return "---\n" + "".join(line[min(margins) :] if line.strip() else line for line in block) + "---\n"
    stated = [
        f"{field.name}: {as_yaml(as_written(value, field))}\n"
        for field in fields_of(KEY)
        if (value := getattr(organisation, field.name)) not in (None, ()) and value != field.default
    ]
    return "---\n" + "".join(stated) + "---\n"
