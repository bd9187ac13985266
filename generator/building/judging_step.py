"""The catalogue put before the rules that look at it as a whole."""

from collections.abc import Iterable
from typing import Any

from generator.building.build_context import BuildContext
from generator.building.reading_step import Content
from generator.building.step import step
from generator.building.validating_step import Reading
from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.diagnostic import Diagnostic, in_order
from generator.diagnostics.place import Place
from generator.reading.read import document_for
from generator.rules.judge import judge_together


@step("judge")
def judge(
    context: BuildContext, content: Content, readings: Iterable[Reading[Any]], catalogue: Catalogue | None
) -> tuple[Diagnostic, ...]:
    """All that there is to say of the content, in order: of its files, of each record, and of them taken together."""
    alone = tuple(fault for one in readings for fault in one.diagnostics)
    return in_order(content.diagnostics + alone + (_together(context, catalogue) if catalogue else ()))


def _together(context: BuildContext, catalogue: Catalogue) -> tuple[Diagnostic, ...]:
    """A source is read again only to find a place in it."""
    by_path = {source.path: source for source in context.found.sources}

    def locate(path: str, *route: str | int) -> Place:
        source = by_path.get(path)
        document = document_for(source) if source else None
        return document.at(*route) if document else Place(path=path)

    return tuple(judge_together(catalogue, locate))
