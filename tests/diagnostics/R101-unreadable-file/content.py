"""A file that nobody may read."""

from pathlib import Path

from tests.unit.rules.examples import LISTING, files

TEXT = files("")[LISTING]
NOT_FOR_ROOT = True


def write(content: Path) -> None:
    target = content / "placements/harbour/robotics.md"
    target.parent.mkdir(parents=True)
    target.write_text(TEXT)
    target.chmod(0)
