"""Templates tried before anything is published."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from generator.building.build_context import BuildContext
from generator.building.drawing_step import Drawing, drawing_of
from generator.building.planning_step import plan
from generator.building.step import step
from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.stopped import BuildStopped
from generator.pages.page import Page, Raw
from generator.rendering.renderer import view_size

TRIED: Final = 12
"""Pages of one template, from the one with the least to show to the one with the most."""
_ENDINGS: Final = (".html", ".xml", ".txt")


@step("rehearse")
def rehearse(context: BuildContext, catalogue: Catalogue) -> tuple[Diagnostic, ...]:
    """What keeps pages from being drawn: every template is read, and some pages of each are drawn."""
    try:
        drawing = drawing_of(context, catalogue)
    except BuildStopped as stop:
        return (stop.diagnostic,)
    faults = list(_unreadable(context, drawing))
    if not faults:
        tried = _some(plan(context, catalogue).pages)
        faults = [fault for fault in context.executor.map(Trying(drawing=drawing), tried) if fault]
    return tuple({(fault.code, fault.place): fault for fault in faults}.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Trying:
    """Drawing a page to see whether it can be drawn, as a task."""

    drawing: Drawing

    def __call__(self, page: Page) -> Diagnostic | None:
        """What keeps `page` from being drawn."""
        try:
            self.drawing(page)
        except BuildStopped as stop:
            return stop.diagnostic
        return None


def _unreadable(context: BuildContext, drawing: Drawing) -> Iterator[Diagnostic]:
    for name in context.folders.files():
        if name.endswith(_ENDINGS) and not name.startswith("assets/"):
            try:
                drawing.renderer.load(name)
            except BuildStopped as stop:
                yield stop.diagnostic


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
