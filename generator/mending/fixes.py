"""The mends that diagnostics carry, applied until none is left."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.mending.edits import Edit, edited
from generator.mending.rewriting import Rewrite, text_of
from generator.reading.source import Source

ROUNDS: Final = 20
"""A slip that keeps a file from being read hides others of the file, so that they are mended one after the other."""
Judged = Callable[[Source], Sequence[Diagnostic]]
"""What there is to say of a file by itself."""


def mended(sources: Iterable[Source], told: Iterable[Diagnostic], judged: Judged) -> list[Rewrite]:
    """How the sources read once all mends are applied that `told` have, and those that come to light below them."""
    by_path: defaultdict[str, list[Diagnostic]] = defaultdict(list)
    for one in told:
        by_path[one.place.path].append(one)
    made = (_mended(source, by_path[source.path], judged) for source in sources if source.path in by_path)
    return [each for each in made if each]


def _mended(source: Source, told: Sequence[Diagnostic], judged: Judged) -> Rewrite | None:
    before = after = text_of(source)
    if before is None or after is None:
        return None
    for _ in range(ROUNDS):
        edits = [Edit(span=one.fix.span, text=one.fix.replacement) for one in told if one.fix]
        text = edited(after, edits)
        if text == after:
            break
        left = judged(replace(source, data=text.encode("utf-8")))
        if _told_again(told, left):
            break
        after, told = text, left
    return Rewrite(path=source.path, before=before, after=after) if after != before else None


def _told_again(told: Iterable[Diagnostic], left: Iterable[Diagnostic]) -> bool:
    """Whether a mend did not help: the same is told of the same place, and the same would be done again."""
    return bool({one.fix for one in told if one.fix} & {one.fix for one in left if one.fix})
