"""The permanent name of a kind of fault, and its manual page."""

from dataclasses import dataclass

from generator.diagnostics.diagnostic import Diagnostic, Fix, Related, Severity
from generator.diagnostics.place import Place
from generator.diagnostics.wording import worded


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of fault: never renumbered, never reused.

    The letter says the room: R reading, F fields, P one record, C the catalogue, T templates, S `site.yaml`
    and vocabularies, B building and publishing, I importing. `name` states the fault, not the remedy.
    `manual` is the docstring of the module that declares the code: a headline, why it matters, then `Bad:`
    and `Good:` examples, which run as tests.
    """

    id: str
    name: str
    severity: Severity
    manual: str

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
