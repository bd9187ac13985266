"""Templates tried before anything is published."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Final

import msgspec

from generator.building.build_context import BuildContext
from generator.building.cache import Store, through
from generator.building.drawing_step import Drawing, drawing_of, page_keys
from generator.building.file_store import FileStore
from generator.building.keys import joined
from generator.building.planning_step import plan
from generator.building.step import step
from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.stopped import BuildStopped
from generator.pages.page import Page, Raw
from generator.rendering.closure import closures
from generator.rendering.renderer import view_size

TRIED: Final = 12
"""Pages of one template, from the one with the least to show to the one with the most."""
Verdict = tuple[Diagnostic, ...]
"""What is wrong, which is nothing or one thing; kept from check to check."""
_DECODER: Final = msgspec.msgpack.Decoder(Verdict)
_ENDINGS: Final = (".html", ".xml", ".txt")


@step("rehearse")
def rehearse(context: BuildContext, catalogue: Catalogue) -> tuple[Diagnostic, ...]:
    """What keeps pages from being drawn: every template is read, and some pages of each are drawn."""
    store = FileStore(context.request.state / "rehearsed", msgspec.msgpack.encode, _DECODER.decode, anew=False)
    try:
        faults = _faults(context, catalogue, store)
    except BuildStopped as stop:  # nothing can be tried without assets, or without messages
        return (stop.diagnostic,)
    store.save()
    return tuple({(fault.code, fault.place): fault for fault in faults}.values())


def _faults(context: BuildContext, catalogue: Catalogue, store: Store[Verdict]) -> list[Diagnostic]:
    drawing = drawing_of(context, catalogue)
    unreadable = _unreadable(context, drawing, store)
    return unreadable or _undrawable(context, drawing, _some(plan(context, catalogue).pages), store)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trying:
    """Drawing a page to see whether it can be drawn, as a task."""

    drawing: Drawing

    def __call__(self, page: Page) -> Verdict:
        """What keeps `page` from being drawn."""
        return _verdict(lambda: self.drawing(page))


def _verdict(attempt: Callable[[], object]) -> Verdict:
    try:
        attempt()
    except BuildStopped as stop:
        return (stop.diagnostic,)
    return ()


def _unreadable(context: BuildContext, drawing: Drawing, store: Store[Verdict]) -> list[Diagnostic]:
    """What is wrong with templates by themselves; those that are as they were are not compiled again."""
    digests = closures(context.folders)
    names = [name for name in digests if name.endswith(_ENDINGS)]
    verdicts = through(
        names,
        lambda name: joined("read", context.base, name, digests[name]),
        store,
        lambda missed: [_verdict(partial(drawing.renderer.load, name)) for name in missed],
    )
    return list(chain.from_iterable(verdicts))


def _undrawable(
    context: BuildContext, drawing: Drawing, pages: Sequence[Page], store: Store[Verdict]
) -> list[Diagnostic]:
    """What keeps pages from being drawn; those that are as they were are not drawn again."""
    keys, trying = page_keys(context.base, drawing, pages), Trying(drawing=drawing)
    verdicts = through(pages, lambda page: keys[page.url], store, lambda missed: context.executor.map(trying, missed))
    return list(chain.from_iterable(verdicts))


def _some(pages: Sequence[Page]) -> list[Page]:
    """Of each template the pages that differ most in how much they show."""
    by_template: defaultdict[str, list[Page]] = defaultdict(list)
    for page in pages:
        if not isinstance(page.view, Raw):
            by_template[page.template].append(page)
    return [page for group in by_template.values() for page in _spread(sorted(group, key=view_size))]


def _spread(ordered: Sequence[Page]) -> Sequence[Page]:
    """At most `TRIED` of them, the first and the last among them."""
    last = len(ordered) - 1
    return ordered if last < TRIED else [ordered[number * last // (TRIED - 1)] for number in range(TRIED)]
