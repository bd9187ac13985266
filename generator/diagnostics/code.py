"""The permanent name of a kind of fault, and its manual page."""

import ast
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from generator.diagnostics.diagnostic import Diagnostic, Fix, Related, Severity
from generator.diagnostics.place import Place
from generator.diagnostics.quoting import worded


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of fault: never renumbered, never reused.

    The letter says the room: R reading, F fields, P one record, C the catalogue, T templates, S `site.yaml`
    and vocabularies, B building and publishing, I importing. `name` states the fault, not the remedy.
    `page` holds the manual page: the docstring of a rule's module, or a file of Markdown, which is read only when
    somebody asks.
    """

    id: str
    name: str
    severity: Severity
    page: str | Path | None

    @property
    def manual(self) -> str:
        """A headline, why it matters, then `Bad:` and `Good:` examples, which run as tests."""
        if self.page is None:
            return _docstring(self.name)
        return self.page if isinstance(self.page, str) else self.page.read_text(encoding="utf-8")

    def at(
        self,
        place: Place,
        message: str,
        *,
        cure: str,
        related: tuple[Related, ...] = (),
        fix: Fix | None = None,
    ) -> Diagnostic:
        """Make the diagnostic of this kind at `place`; `message` says what is wrong, `cure` what to write."""
        return Diagnostic(
            code=self.id,
            name=self.name,
            severity=self.severity,
            message=worded(message),
            cure=worded(cure),
            place=place,
            related=related,
            fix=fix,
        )


def _docstring(name: str) -> str:
    """The docstring of the rule called `name`, from its file: `python -OO` leaves none in memory."""
    rules = Path(__file__).parent.parent / "rules"
    file = next(rules.rglob(f"{name.replace('-', '_')}.py"))
    return ast.get_docstring(ast.parse(file.read_bytes()), clean=False) or ""


def codes_beside(module_file: str) -> Callable[[str, str, Severity], Code]:
    """What makes the codes of the module at `module_file`, their manual pages in the folder `manuals` beside it."""
    folder = Path(module_file).parent / "manuals"

    def code(id: str, name: str, severity: Severity) -> Code:  # noqa: A002 - what the field is called
        return Code(id, name, severity, folder / f"{id}-{name}.md")

    return code


def codes_of(module: ModuleType) -> tuple[Code, ...]:
    """The codes that `module` declares, in the order in which it does."""
    return tuple(value for value in vars(module).values() if isinstance(value, Code))
