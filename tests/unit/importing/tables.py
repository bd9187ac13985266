"""Tables as people keep them, and what importing them makes."""

from pathlib import Path

from generator.importing.importer import Importer
from generator.importing.run import Ran, Wish, run
from generator.importing.spreadsheet import csv

HEAD = "Job title,Company,Country,Mode,Fields,Closing date,Apply link,Description,Notes"
FIRST = "Robotics intern,Harbour Robotics,Portugal,on-site,electronics-and-automation,2027-03-31"
OFFER = f"{FIRST},https://harbour.example/apply,Build grippers for a harvesting robot and test them.,Bring boots"
HOME = "content/placements/harbour-robotics/robotics-intern.md"


def imported(root: Path, *lines: str, importer: Importer = csv, apply: str = "") -> Ran:
    """Import a table of `lines` into the catalogue at `root`."""
    root.mkdir(exist_ok=True)
    file = root / "offers.csv"
    file.write_bytes("\n".join(lines).encode() + b"\n")
    return run(importer, root, file, Wish(apply=apply))


def told(ran: Ran) -> list[str]:
    """The names of all that there is to say, errors and warnings first."""
    return [fault.name for fault in ran.diagnostics]


def written(root: Path) -> list[str]:
    """The files of the catalogue."""
    return sorted(path.relative_to(root).as_posix() for path in root.glob("content/**/*.md"))
