"""A pipe, which would never end."""

import os
from pathlib import Path


def write(content: Path) -> None:
    target = content / "placements/harbour/robotics.md"
    target.parent.mkdir(parents=True)
    os.mkfifo(target)
