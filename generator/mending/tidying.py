"""Organisations moved out of the placements that brought them along, into files of their own."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from generator.mending.front_lines import front_lines
from generator.mending.key_order import parts_of
from generator.mending.rewriting import Rewrite, text_of
from generator.reading.carried import KEY
from generator.reading.document import Carried
from generator.reading.layout import home_of
from generator.reading.read import document_for, record_in
from generator.reading.source import Source
from generator.schema.as_yaml import as_yaml
from generator.schema.derived.as_written import as_written
from generator.schema.derived.field_description import fields_of
from generator.schema.organisation import Organisation
from generator.schema.words import Words


def tidied(sources: Sequence[Source], words: Words) -> list[Rewrite]:
    """The files that are to hold the blocks, and the placements without them.

    A block beside a file stays, and so does one that differs from an earlier one, or shares its lines with other keys.
    """
    there = {source.path for source in sources}
    made: dict[str, Rewrite] = {}
    for source in sources:
        for each in _tidied(source, words, there, made):
            made[each.path] = each
    return list(made.values())


def _tidied(source: Source, words: Words, there: Collection[str], made: Mapping[str, Rewrite]) -> Iterator[Rewrite]:
    home, before, document = home_of(source.path), text_of(source), document_for(source)
    read, record = record_in(source, words)
    carried = read.carried if read and record else None
    if home is None or before is None or document is None or document.front is None or carried is None:
        return
    path = f"content/organisations/{home.organisation}.md"
    lines, first, last = front_lines(document, before)
    start, end = parts_of(lines[first:last], document.front, first).get(KEY, (0, 0))
    moved = Rewrite(path=path, before="", after=_file(carried, lines[first + start : first + end]))
    if start == end or path in there or (path in made and made[path].after != moved.after):
        return
    yield moved
    yield Rewrite(path=source.path, before=before, after="".join([*lines[: first + start], *lines[first + end :]]))


def _file(carried: Carried, part: Sequence[str]) -> str:
    """The file of an organisation: the lines of its block, or its keys anew where the block stands in brackets."""
    place = carried.document.place(carried.document.front.span if carried.document.front else None)
    stands = place.excerpt[place.span.column - 1 :] if place.span else ""
    key = next((number for number, line in enumerate(part) if line.strip()[:1] not in {"", "#"}), 0)
    if stands.startswith("{"):
        return _anew(carried.record)
    return "---\n" + "".join([*_dedented(part[:key]), *_dedented(part[key + 1 :])]) + "---\n"


def _dedented(lines: Sequence[str]) -> list[str]:
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
    return [line[margin:] if line.strip() else line for line in lines]


def _anew(organisation: Organisation) -> str:
    stated = [
        f"{field.name}: {as_yaml(as_written(value, field))}\n"
        for field in fields_of(KEY)
        if (value := getattr(organisation, field.name)) not in (None, ()) and value != field.default
    ]
    return "---\n" + "".join(stated) + "---\n"
