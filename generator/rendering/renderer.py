"""Pages to bytes."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Final

import msgspec
from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError, nodes

from generator.diagnostics.code import Code
from generator.diagnostics.place import Place, Span
from generator.diagnostics.stopped import BuildStopped
from generator.pages.card_list import CardList
from generator.pages.page import Page, Raw
from generator.rendering import codes
from generator.rendering.artifact import Artifact
from generator.rendering.closure import named_in
from generator.rendering.compiled import Compiled
from generator.rendering.environment import environment
from generator.rendering.folders import Folders
from generator.rendering.header import SiteHeader
from generator.wording.wording import Wording


class Renderer:
    """Draws pages; holds nothing but templates that were compiled before."""

    def __init__(
        self,
        folders: Folders,
        site: SiteHeader,
        assets: Mapping[str, Artifact],
        wording: Wording,
        compiled: Compiled | None = None,
    ) -> None:
        self._files = folders.files()
        self._environment = environment(folders, site, assets, wording, compiled)

    def draw(self, page: Page) -> Artifact:
        """The file of `page`; raises BuildStopped."""
        if isinstance(page.view, Raw):
            return Artifact(path=page.path, content=page.view.content)
        try:
            template = self._environment.get_template(page.template)
            text = template.render(page=page.view, seen_from=page.seen_from)
        except Exception as error:  # whatever a template may bring about
            raise self._told(error, page.template) from error
        return Artifact(path=page.path, content=text.encode("utf-8"))

    def prepare(self, names: Iterable[str]) -> None:
        """Compile those of the templates `names` that can be; what is wrong with another, drawing tells."""
        for name in names:
            with suppress(Exception):  # whatever a template may bring about
                self._environment.get_template(name)

    def load(self, name: str) -> None:
        """Compile a template, and see that those are there which it cannot do without; raises BuildStopped."""
        try:
            self._environment.get_template(name)
            source = self._files[name].read_bytes()
            if not self._files.keys() >= set(named_in(source)):
                for other in _needed(self._environment.parse(source.decode())):
                    self._environment.get_template(other)
        except Exception as error:  # whatever a template may bring about
            raise self._told(error, name) from error

    def _told(self, error: Exception, template: str) -> BuildStopped:
        if isinstance(error, TemplateNotFound):
            cure = "put the template back, or delete templates/ to use the ones that are shipped"
            return self._stopped(
                codes.MISSING_TEMPLATE, f"templates/{error.name}", None, "the template is missing", cure
            )
        if isinstance(error, TemplateSyntaxError):
            message = f"the template cannot be read: {error.message}"
            where = f"templates/{error.name or template}"
            return self._stopped(codes.BROKEN_TEMPLATE, where, error.lineno, message, "mend the line")
        where, line = _where(error, template)
        if isinstance(error, UndefinedError):
            message = f"the template asks for something that {template} does not have: {error.message}"
            return self._stopped(codes.UNKNOWN_NAME, where, line, message, "correct the name")
        message = f"{template} cannot be drawn: {type(error).__name__}: {error}"
        return self._stopped(codes.FAILING_TEMPLATE, where, line, message, "mend the line")

    def _stopped(self, code: Code, path: str, line: int | None, message: str, cure: str) -> BuildStopped:
        span = Span(line=line, column=1, end_line=line, end_column=1) if line else None
        excerpt = self._line(path, line) if line else ""
        return BuildStopped(code.at(Place(path=path, span=span, excerpt=excerpt), message[:300], cure=cure))

    def _line(self, path: str, line: int) -> str:
        file = self._files.get(path.removeprefix("templates/"))
        lines = file.read_text("utf-8", "replace").splitlines() if file else []
        return lines[line - 1] if 0 < line <= len(lines) else ""


def _where(error: BaseException, template: str) -> tuple[str, int | None]:
    """The innermost template line in the traceback of `error`."""
    where, line = f"templates/{template}", None
    trace = error.__traceback__
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if "templates" in file.parts and file.suffix in {".html", ".xml", ".txt"}:
            below = list(reversed(file.parts)).index("templates") + 1
            where, line = "/".join(file.parts[-below:]), trace.tb_lineno
        trace = trace.tb_next
    return where, line


def _needed(tree: nodes.Template) -> Iterator[str]:
    """The templates that a template names and does not say that it can do without."""
    for each in tree.find_all((nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)):
        named = getattr(each, "template", None)
        if isinstance(named, nodes.Const) and not getattr(each, "ignore_missing", False):
            yield str(named.value)


def view_size(page: Page) -> int:
    """How much a page has to show, in bytes."""
    return len(_ENCODER.encode(page.view))


def view_digest(page: Page) -> bytes:
    """BLAKE2b-160 of everything that a page's template may see of it."""
    return blake2b(_ENCODER.encode((page.url, page.template, page.view)), digest_size=20).digest()


def _condensed(value: object) -> bytes:
    if isinstance(value, CardList):
        return value.digest
    raise NotImplementedError(f"{type(value).__name__} does not belong in a view")


_ENCODER: Final = msgspec.msgpack.Encoder(enc_hook=_condensed)
