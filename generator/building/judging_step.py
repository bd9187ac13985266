"""The catalogue put before the rules that look at it as a whole."""

from collections.abc import Iterable

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place
from generator.reading.read import document_for
from generator.reading.source import Source
from generator.rules.judge import judge_together


def judge(catalogue: Catalogue, sources: Iterable[Source]) -> tuple[Diagnostic, ...]:
    """What the rules about the whole have to say; a source is read again only to find a place in it."""
    by_path = {source.path: source for source in sources}

    def locate(path: str, *route: str | int) -> Place:
        source = by_path.get(path)
        document = document_for(source) if source else None
        return document.at(*route) if document else Place(path=path)

    return tuple(judge_together(catalogue, locate))
