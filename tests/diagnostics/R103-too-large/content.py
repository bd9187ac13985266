"""Two gigabytes, of which the disk holds none."""

from pathlib import Path


def write(content: Path) -> None:
    target = content / "placements/harbour/robotics.md"
    target.parent.mkdir(parents=True)
    with target.open("wb") as file:
        file.truncate(2 << 30)
