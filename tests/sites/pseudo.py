"""A language that nobody speaks: every message of ours accented, a third longer, and set from right to left.

It goes by the tag of Arabic, so that CLDR has names, days and plurals for it. What is left in plain letters on a page
was not translated.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from generator.catalogue.catalogue import Catalogue
from generator.facts.columns import columns
from generator.pages.kinds import plan
from generator.rendering.assets import assets
from generator.rendering.folders import Folders
from generator.rendering.header import header
from generator.rendering.renderer import Renderer
from generator.wording.wording import Wording
from tests.sites.small import listing, small, write

ROOT = Path(__file__).parents[2]
TAG = "ar"
TODAY = datetime(2026, 11, 24, 9, tzinfo=UTC)
SITES = ("demonstration", "everything", "lifecycle", "rare")
"""Between them they say whatever a page can say."""
_RARE = {
    "day": "pay: 40 EUR per day\ncost_of_living: 30 NOK per day",
    "year": "pay: 12000 EUR per year",
    "once": "pay: 900 EUR once\ndeductions: 40 EUR once",
    "middle": "deadline: middle of March 2027",
    "beginning": "deadline: beginning of April\nposted: 2026-11-20",
}
_PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ACCENTED = "ÀƁÇÐÈƑĜĤÌĴĶĹḾÑÖÞǪŔŠŢÛṼŴẊŶŽàƀçðèƒĝĥìĵķĺḿñöþǫŕšţûṽŵẋŷž"
_LETTERS = str.maketrans(_PLAIN, _ACCENTED)
_VALUE = re.compile(r"(%\(\w+\)[sd]|%%)")


@cache
def extracted() -> Catalog:
    """Every message that translators get, as `make messages` extracts them, with where it stands."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "messages.pot"
        command = ["-m", "babel.messages.frontend", "--quiet", "extract", "--mapping-file", "pyproject.toml"]
        subprocess.run([sys.executable, *command, "-o", file, "."], cwd=ROOT, check=True)
        with file.open("rb") as text:
            return read_po(text)


def pseudo(text: str) -> str:
    """`text` accented and a third longer; its values and doubled percent signs stay as they are."""
    said = "".join(part if _VALUE.fullmatch(part) else part.translate(_LETTERS) for part in _VALUE.split(text))
    more = len(_VALUE.sub("", text)) // 3
    return said + "".join(" " if place % 7 == 0 and more > 1 else "ž" for place in range(more))


def translate(folder: Path) -> Path:
    """Write the compiled messages below `folder`, which is the `templates/` of a catalogue."""
    made = Catalog(locale=TAG)
    for message in extracted():
        if message.id:
            made.add(message.id, _said(message, made.num_plurals), context=message.context)
    file = folder / "locales" / TAG / "LC_MESSAGES/messages.mo"
    file.parent.mkdir(parents=True)
    with file.open("wb") as compiled:
        write_mo(compiled, made)
    return folder


def _said(message: Message, plurals: int) -> str | tuple[str, ...]:
    if isinstance(message.id, str):
        return pseudo(message.id)
    one, many = message.id
    return (pseudo(one), *[pseudo(many)] * (plurals - 1))


def copy(site: str, root: Path) -> Path:
    """Put the content of one of `SITES` into `root`."""
    folder = {"demonstration": ROOT / "content"}.get(site, ROOT / "tests/sites" / site / "content")
    if site == "rare":
        return write(root, small() | dict(_rare()), templates=None)
    shutil.copytree(folder, root / "content")
    return root


def _rare() -> Iterator[tuple[str, str]]:
    for name, lines in _RARE.items():
        text = listing(f"Rare {name}", more=f"{lines}\n", country="Antarctica")
        plain = text.replace("deadline: 2027-03-01\n", "") if "deadline" in lines else text
        yield f"content/placements/harbour/{name}.md", plain


def drawn(catalogue: Catalogue, wording: Wording, folders: Folders) -> dict[str, bytes]:
    """Every file of the site whose interface speaks as `wording` has it, whatever the language of its content."""
    styled = assets(folders)
    renderer = Renderer(folders, header(catalogue.site), styled, wording)
    made = [*styled.values(), *map(renderer.draw, plan(catalogue, columns(catalogue), wording))]
    return {artifact.path: artifact.content for artifact in made}
