"""Lines that end as on Windows, and one that does not say which year."""

from pathlib import Path

from tests.unit.rules.examples import LISTING, files

TEXT = files("")[LISTING]


def write(content: Path) -> None:
    target = content / "placements/harbour/robotics.md"
    target.parent.mkdir(parents=True)
    target.write_bytes(TEXT.replace("2027-02-28", "2027-02-31").replace("\n", "\r\n").encode())
