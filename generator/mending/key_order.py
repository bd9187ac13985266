"""Keys in the order of the reference; the comment right above a key moves with it."""

from collections.abc import Sequence

from generator.reading.yaml_tree import Mapping


def in_order(lines: Sequence[str], tree: Mapping, above: int, names: Sequence[str]) -> list[str]:
    """The `lines` of a front matter, below line `above` of its file, with keys as `names` has them, others behind.

    As they are where a key stands twice, or not on a line of its own.
    """
    keys = [key.text for key, _ in tree.entries]
    starts = [key.span.line - 1 - above for key, _ in tree.entries]
    alone = all(key.span.column == 1 for key, _ in tree.entries) and starts == sorted(set(starts))
    if not keys or not alone or len(set(keys)) != len(keys):
        return list(lines)
    begins = _with_comments(lines, starts)
    end = _end(lines, begins[-1])
    parts = [list(lines[start:stop]) for start, stop in zip(begins, [*begins[1:], end], strict=True)]
    place = {name: number for number, name in enumerate(names)}
    order = sorted(range(len(keys)), key=lambda number: place.get(keys[number], len(place)))
    return [*lines[: begins[0]], *(line for number in order for line in parts[number]), *lines[end:]]


def _with_comments(lines: Sequence[str], starts: Sequence[int]) -> list[int]:
    """Where each key's part begins: with the comment that stands right above it.

    What stands above the first key speaks of the whole, if a blank line parts the two, and stays there.
    """
    begins: list[int] = []
    for start in starts:
        least = begins[-1] + 1 if begins else 0
        at = start
        while at > least and lines[at - 1].startswith("#"):
            at -= 1
        begins.append(at)
    return begins


def _end(lines: Sequence[str], start: int) -> int:
    """Where the last key's part ends: comments and blank lines below it belong to no key."""
    end = len(lines)
    while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return end
