"""A folder with the name of a file."""

from pathlib import Path


def write(content: Path) -> None:
    target = content / "placements/harbour/robotics.md"
    target.parent.mkdir(parents=True)
    target.mkdir()
