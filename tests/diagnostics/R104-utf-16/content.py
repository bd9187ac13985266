"""Saved as `Unicode` by Notepad."""

from pathlib import Path

from tests.unit.rules.examples import LISTING, files

TEXT = files("")[LISTING]


def write(content: Path) -> None:
    target = content / "placements/harbour/robotics.md"
    target.parent.mkdir(parents=True)
    target.write_bytes(TEXT.encode("utf-16"))
