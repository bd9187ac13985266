"""The catalogue put before the rules that look at it as a whole."""

from collections.abc import Iterable
from typing import Any

from generator.building.build_context import BuildContext
from generator.building.reading_step import Content
from generator.building.step import step
from generator.building.validating_step import Reading
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.leaving_out import without
from generator.diagnostics.diagnostic import Diagnostic, Severity, in_order
from generator.diagnostics.place import Place
from generator.reading.read import document_for
from generator.rendering.overrides import idle_overrides
from generator.rules.judge import judge_together


@step("judge")
def judge(
    context: BuildContext, content: Content, readings: Iterable[Reading[Any]], catalogue: Catalogue | None
) -> tuple[Diagnostic, ...]:
    """All that there is to say, in order: of files, of each record, of records taken together, of own templates."""
    alone = tuple(fault for one in readings for fault in one.diagnostics)
    together = _together(context, catalogue) if catalogue else ()
    return in_order(content.diagnostics + alone + together + tuple(idle_overrides(context.folders)))


def sound(catalogue: Catalogue, diagnostics: Iterable[Diagnostic]) -> Catalogue:
    """`catalogue` without the records that have errors: one bad listing blocks no other."""
    return without(catalogue, {fault.place.path for fault in diagnostics if fault.severity is Severity.ERROR})


def _together(context: BuildContext, catalogue: Catalogue) -> tuple[Diagnostic, ...]:
    """A source is read again only to find a place in it."""
    by_path = {source.path: source for source in context.found.sources}

    def locate(path: str, *route: str | int) -> Place:
        source = by_path.get(path)
        document = document_for(source) if source else None
        return document.at(*route) if document else Place(path=path)

    return tuple(judge_together(catalogue, locate))
