"""A .docx file with another name."""

from pathlib import Path


def write(content: Path) -> None:
    target = content / "placements/harbour/robotics.md"
    target.parent.mkdir(parents=True)
    target.write_bytes(b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00")
