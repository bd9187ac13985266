"""A bell that was copied out of a terminal."""

from pathlib import Path

from tests.unit.rules.examples import LISTING, files

TEXT = files("")[LISTING]


def write(content: Path) -> None:
    target = content / "placements/harbour/robotics.md"
    target.parent.mkdir(parents=True)
    target.write_text(TEXT.replace("Robotics intern", "Robotics\x07 intern"))
