"""A text that is made to bring a reader of Markdown down."""

from pathlib import Path

from tests.unit.rules.examples import LISTING, files

TEXT = files("")[LISTING]


def write(content: Path) -> None:
    target = content / "placements/harbour/robotics.md"
    target.parent.mkdir(parents=True)
    target.write_text(TEXT + "[" * 10_000)
