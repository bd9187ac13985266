"""Keys in the order of the reference; the comment right above a key moves with it."""

from collections.abc import Mapping as Places
from collections.abc import Sequence

from generator.reading.yaml_tree import Mapping


def in_order(lines: Sequence[str], tree: Mapping, above: int, names: Sequence[str]) -> list[str]:
    """The `lines` of a front matter, below line `above` of its file, with keys as `names` has them, others behind.

    As they are where a key stands twice, or not on a line of its own.
    """
    parts = parts_of(lines, tree, above)
    if not parts:
        return list(lines)
    place = {name: number for number, name in enumerate(names)}
    keys = sorted(parts, key=lambda key: place.get(key, len(place)))
    begin, end = min(start for start, _ in parts.values()), max(stop for _, stop in parts.values())
    return [*lines[:begin], *(line for key in keys for line in lines[slice(*parts[key])]), *lines[end:]]


def parts_of(lines: Sequence[str], tree: Mapping, above: int) -> Places[str, tuple[int, int]]:
    """Where each key's part of the `lines` begins, with the comment right above it, and where it ends.

    Nothing where a key stands twice, or not on a line of its own.
    """
    keys = [key.text for key, _ in tree.entries]
    starts = [key.span.line - 1 - above for key, _ in tree.entries]
    columns = {key.span.column for key, _ in tree.entries}
    if len(columns) != 1 or len(set(keys)) != len(keys) or starts != sorted(set(starts)):
        return {}
    comment = " " * (columns.pop() - 1) + "#"
    begins = _with_comments(lines, starts, comment)
    ends = [*begins[1:], _end(lines, begins[-1], comment)]
    return dict(zip(keys, zip(begins, ends, strict=True), strict=True))


def _with_comments(lines: Sequence[str], starts: Sequence[int], comment: str) -> list[int]:
    """Where each key's part begins: with the comment that stands right above it.

    What stands above the first key speaks of the whole, if a blank line parts the two, and stays there.
    """
    begins: list[int] = []
    for start in starts:
        least = begins[-1] + 1 if begins else 0
        at = start
        while at > least and lines[at - 1].startswith(comment):
            at -= 1
        begins.append(at)
    return begins


def _end(lines: Sequence[str], start: int, comment: str) -> int:
    """Where the last key's part ends: comments and blank lines below it belong to no key."""
    end = len(lines)
    while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith(comment)):
        end -= 1
    return end
