"""The context of a build of a small catalogue, for trying its steps one by one."""

from pathlib import Path

from generator.building.build_context import BuildContext
from generator.building.build_request import BuildRequest
from generator.building.executor import Here
from generator.building.progress import Clock, Silent
from generator.reading.content_files import read_sources
from tests.sites.small import TODAY, small, write


def context(root: Path, changed: dict[str, str | None] | None = None, **said: object) -> BuildContext:
    """That of the small catalogue, with other files in it; None leaves one out."""
    files = {path: text for path, text in (small() | (changed or {})).items() if text is not None}
    write(root, files, templates=None)
    request = BuildRequest(root=root, output=root / "output", now=TODAY, search=False, **said)
    return BuildContext.of(request, read_sources(root), Clock(Silent()), Here())
