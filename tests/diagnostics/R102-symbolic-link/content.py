"""A link to a file elsewhere."""

from pathlib import Path


def write(content: Path) -> None:
    target = content / "placements/harbour/robotics.md"
    target.parent.mkdir(parents=True)
    target.symlink_to("/etc/passwd")
