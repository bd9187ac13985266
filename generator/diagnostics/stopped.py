"""The one way in which a fault that somebody can mend stops a whole build."""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place


class BuildStopped(Exception):  # noqa: N818 - it is what happened; the error is the diagnostic in it
    """Nothing can be published, and the site before stands untouched; `diagnostic` says why."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(f"{diagnostic.place.path}: {diagnostic.message}; {diagnostic.cure} [{diagnostic.code}]")
        self.diagnostic = diagnostic

    def __reduce__(self) -> tuple[type["BuildStopped"], tuple[Diagnostic]]:
        """Let worker processes hand it over."""
        return type(self), (self.diagnostic,)


def stopped(code: Code, path: str, message: str, cure: str) -> BuildStopped:
    """Make the exception of kind `code` about `path`, kept to one line whatever the texts hold."""
    return BuildStopped(code.at(Place(path=_one_line(path)), _one_line(message), cure=_one_line(cure)))


def _one_line(text: str) -> str:
    return " ".join(text.encode("utf-8", "backslashreplace").decode().split())
