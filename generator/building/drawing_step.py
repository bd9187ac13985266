"""Pages drawn, but for those that are published as they would be drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.building.build_context import BuildContext, Made
from generator.building.cache import through
from generator.building.keys import joined
from generator.building.workers import spread
from generator.catalogue.catalogue import Catalogue
from generator.pages.page import Page
from generator.publishing.manifest import Entry, Manifest
from generator.rendering.artifact import Artifact
from generator.rendering.assets import assets
from generator.rendering.closure import closures
from generator.rendering.header import header
from generator.rendering.renderer import Renderer, view_digest
from generator.wording.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """`made` are new, assets included, `kept` are in the published site already; `drawn` counts the new pages."""

    made: tuple[Made, ...]
    kept: tuple[Entry, ...]
    drawn: int


class PublishedPages:
    """The published site as a store: a file whose key is the one asked for need not be drawn again."""

    def __init__(self, present: Manifest, *, anew: bool) -> None:
        self._entries = {} if anew else {entry.key: entry for entry in present.values()}

    def get(self, key: str) -> Entry | Made | None:
        """The published file that was drawn for `key`."""
        return self._entries.get(key)

    def put(self, key: str, result: Entry | Made) -> None:
        """Leave it to publishing."""


def draw(context: BuildContext, catalogue: Catalogue, wording: Wording, pages: Sequence[Page]) -> Drawn:
    """Draw the pages that are not in the site as they ought to be, and the assets; raises BuildStopped."""
    folders = context.folders
    styled = assets(folders)
    site = header(catalogue.site)
    renderer = Renderer(folders, site, styled, wording)
    common = joined(context.base, repr(site), *sorted(asset.path for asset in styled.values()))
    drawn_by = {name: joined(common, digest) for name, digest in closures(folders).items()}

    keys = {page.url: joined(drawn_by.get(page.template, ""), view_digest(page).hex()) for page in pages}

    def make(missed: Sequence[Page]) -> list[Entry | Made]:
        context.clock.expect("draw", len(missed))
        made = spread(renderer.draw, missed, context.request.workers, context.clock.progress.done)
        return [(keys[page.url], artifact) for page, artifact in zip(missed, made, strict=True)]

    store = PublishedPages(context.present, anew=context.request.anew)
    return _sorted_out(through(pages, lambda page: keys[page.url], store, make), tuple(styled.values()))


def _sorted_out(results: Sequence[Entry | Made], styled: Sequence[Artifact]) -> Drawn:
    made = tuple(result for result in results if isinstance(result, tuple))
    kept = tuple(result for result in results if isinstance(result, Entry))
    dressed = tuple((f"asset {asset.path}", asset) for asset in styled)
    return Drawn(made=made + dressed, kept=kept, drawn=len(made))
