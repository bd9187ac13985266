"""The examples of manuals as files of a catalogue: what an example leaves out is plain and valid."""

import base64
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.layout import home_of
from tests.sites.small import judged

NOW = datetime(2027, 1, 10, 12, tzinfo=UTC)
LISTING = "content/placements/harbour/robotics.md"
ORGANISATION = "content/organisations/harbour.md"
SITE = "content/site.yaml"
LOGO = "content/media/harbour.png"
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4kWIDAANgAWkaTrhRAAAAAElFTkSuQmCC"
)
"""One pixel, so that an organisation can have a logo."""
BODY = """
You work beside two engineers in a glasshouse and a workshop. In the first weeks you learn the robot; then one of its
grippers is yours, from the drawing to the tests on ripe and unripe fruit.
"""
KEYS = {
    "placement": """\
title: Robotics intern
summary: Build and test grippers for a harvesting robot.
fields: [electronics-and-automation]
country: Portugal
city: Aveiro
mode: on-site
starts: 2027-06
duration: 10-14 weeks
deadline: 2027-02-28
posted: 2026-11-20
apply: https://harbour.example/apply
pay: 850 EUR per month
supervisor: Senior engineer
learning_outcomes: [Design a gripper and defend the design]
""",
    "organisation": """\
name: Harbour Institute
kind: non-profit
country: Portugal
website: https://harbour.example
domains: [harbour.example]
""",
    "guide": """\
title: Working in Portugal
summary: Visas, rents and working hours for interns in Portugal.
""",
    "report": """\
year: 2026
consent: yes
supervision: kept
""",
    "site": """\
name: Internships
tagline: Supervised work abroad.
address: https://internships.example/
publisher: Network
contact: hello@internships.example
demonstration: yes
policy: {fees: allow, no_supervisor: allow, no_outcomes: allow}
""",
}
_PART = re.compile(r"^# (file|in|text of): (\S.*)\n", re.MULTILINE)
_KEY = re.compile(r"^[\"']?([\w-]+)[\"']?[ ]*:", re.MULTILINE)


def files(text: str) -> dict[str, str | bytes]:
    """The catalogue of an example: the files it shows, and the plain ones that it needs besides."""
    parts = _PART.split(text)
    shown = {LISTING: _whole(LISTING, parts[0])} if parts[0].strip() else {}
    for way, path, content in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        shown[path] = content if way == "file" else _over(path, content) if way == "in" else _over(path, "", content)
    if not any(path.startswith("content/placements/") for path in shown):
        shown[LISTING] = _over(LISTING, "")
    return {SITE: _over(SITE, ""), ORGANISATION: _over(ORGANISATION, ""), LOGO: PICTURE} | shown


def _whole(path: str, text: str) -> str:
    return text if text.startswith("---\n") else _over(path, text)


def _over(path: str, text: str, body: str = BODY) -> str:
    """Keys in place of those of the plain record at `path`, or another body in place of its own."""
    home = home_of(path)
    assert home, path
    said = set(_KEY.findall(text))
    kept = [line for line in KEYS[home.kind.name].splitlines() if line.partition(":")[0] not in said]
    front = "\n".join([*kept, text.rstrip("\n")]).rstrip("\n")
    return f"{front}\n" if home.kind.name == "site" else f"---\n{front}\n---\n\n{body.lstrip()}"


def write(root: Path, contents: Mapping[str, str | bytes]) -> None:
    for path, content in contents.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())


def grave(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """What is more than advice: a new rule that only advises has something to say of every plain example."""
    return [each for each in found if each.severity is not Severity.ADVICE]


def diagnosed(root: Path, example: str) -> tuple[Diagnostic, ...]:
    """Everything that is said of the catalogue that an example makes."""
    write(root, files(example))
    return judged(root, NOW)[1]
