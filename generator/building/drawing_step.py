"""Pages drawn, but for those that are published as they would be drawn."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path

from generator.building.build_context import BuildContext, Made
from generator.building.cache import through
from generator.building.file_store import FileStore
from generator.building.keys import joined
from generator.building.step import step
from generator.catalogue.catalogue import Catalogue
from generator.pages.page import Page
from generator.publishing.manifest import Entry, Manifest
from generator.rendering.artifact import Artifact
from generator.rendering.assets import assets
from generator.rendering.closure import closures, messages_digest, reached_from
from generator.rendering.compiled import Compiled
from generator.rendering.folders import Folders
from generator.rendering.header import SiteHeader, header
from generator.rendering.renderer import Renderer, view_digest
from generator.schema.words import Words
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


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """Drawing a page, as a task; each process makes a renderer of these data, or inherits one that was made before."""

    folders: Folders
    site: SiteHeader
    assets: Mapping[str, Artifact]
    words: Words
    kept: Path
    base: str

    def __call__(self, page: Page) -> Artifact:
        """The file of `page`; raises BuildStopped."""
        return self.renderer.draw(page)

    @cached_property
    def renderer(self) -> Renderer:
        """What draws, in this process."""
        wording = Wording.of(self.site.language, self.folders.locales, self.words)
        return Renderer(self.folders, self.site, self.assets, wording, self.compiled)

    @cached_property
    def compiled(self) -> Compiled:
        """The templates that were compiled before, in this process."""
        return Compiled(self._store, joined(self.base, self.site.language, messages_digest(self.folders)))

    @cached_property
    def _store(self) -> FileStore[bytes]:
        return FileStore(self.kept, bytes, bytes, anew=False)

    def prepare(self, pages: Iterable[Page]) -> None:
        """Compile what `pages` need, and keep it: processes that are forked then inherit it."""
        names = {page.template for page in pages if page.template}
        self.renderer.prepare(sorted(reached_from(names, self.folders)))
        if self.compiled.fresh:
            self._store.save()

    def __getstate__(self) -> dict[str, object]:
        """All but the renderer: compiled templates stay where they are."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


@step("draw")
def draw(context: BuildContext, catalogue: Catalogue, pages: Sequence[Page], present: Manifest) -> Drawn:
    """Draw the pages that are not in the site as they ought to be, and the assets; raises BuildStopped."""
    drawing = drawing_of(context, catalogue)
    keys = page_keys(context.base, drawing, pages)

    def make(missed: Sequence[Page]) -> list[Entry | Made]:
        if not missed:
            return []
        context.clock.expect("draw", len(missed))
        drawing.prepare(missed)
        made = context.executor.map(drawing, missed, context.clock.progress.done)
        return [(keys[page.url], artifact) for page, artifact in zip(missed, made, strict=True)]

    store = PublishedPages(present, anew=context.request.anew)
    return _sorted_out(through(pages, lambda page: keys[page.url], store, make), tuple(drawing.assets.values()))


def drawing_of(context: BuildContext, catalogue: Catalogue) -> Drawing:
    """The task that draws the pages of `catalogue`; raises BuildStopped where its assets cannot be made."""
    folders = context.folders
    return Drawing(
        folders=folders,
        site=header(catalogue.site),
        assets=assets(folders),
        words=catalogue.words,
        kept=context.request.state / "compiled",
        base=context.base,
    )


def page_keys(base: str, drawing: Drawing, pages: Sequence[Page]) -> Mapping[str, str]:
    """The key of each page by its address: the digest of all that its file depends on."""
    common = joined(base, repr(drawing.site), *sorted(asset.path for asset in drawing.assets.values()))
    drawn_by = {name: joined(common, digest) for name, digest in closures(drawing.folders).items()}
    return {page.url: joined(drawn_by.get(page.template, ""), view_digest(page).hex()) for page in pages}


def _sorted_out(results: Sequence[Entry | Made], styled: Sequence[Artifact]) -> Drawn:
    made = tuple(result for result in results if isinstance(result, tuple))
    kept = tuple(result for result in results if isinstance(result, Entry))
    dressed = tuple((f"asset {asset.path}", asset) for asset in styled)
    return Drawn(made=made + dressed, kept=kept, drawn=len(made))
