"""A folder is a site: `content/` goes in, `expected/` comes out.

`order.toml` says the day, and maybe another address; `show` names the files that are kept whole as goldens, beside
`files.txt`, the list of all. Templates are the plain ones, with those of the folder before them.
"""

import re
import shutil
import tomllib
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

import pytest

from generator.diagnostics.diagnostic import Severity
from tests.sites.small import PLAIN, built, tree

HERE = Path(__file__).parent
SITES = sorted(folder.parent.name for folder in HERE.glob("*/order.toml"))
_HASHED = re.compile(r"\.[0-9a-f]{10}\.")


def site_of(folder: Path, root: Path, order: dict[str, object]) -> dict[str, str]:
    """The site of `folder`, built in `root`: its pages and feeds, and what it was told of, advice aside."""
    for source in (PLAIN, folder / "templates"):
        if source.is_dir():
            shutil.copytree(source, root / "templates", dirs_exist_ok=True)
    shutil.copytree(folder / "content", root / "content")
    now = datetime.combine(order["today"], datetime.min.time(), UTC)
    result = built(root, now=now, address=order.get("address"))
    grave = (each for each in result.diagnostics if each.severity is not Severity.ADVICE)
    told = sorted(f"{each.place.path}: {each.severity} {each.code} {each.name}" for each in grave)
    files = tree(root / "output")
    shown = {
        name: files[name].decode()
        for name in sorted(files)
        if any(PurePosixPath("/", name).match(f"/{shape}") for shape in order["show"])
    }
    listed = "\n".join(_HASHED.sub(".HASH.", name) for name in sorted(files) if not name.startswith("assets/"))
    return {"files.txt": listed + "\n", "diagnostics.txt": "\n".join([*told, ""]), **shown}


@pytest.mark.parametrize("name", SITES)
def test_the_content_gives_the_site_that_is_expected(tmp_path, name, golden, accept):
    folder = HERE / name
    found = site_of(folder, tmp_path, tomllib.loads((folder / "order.toml").read_text()))
    if accept:
        shutil.rmtree(folder / "expected", ignore_errors=True)
    for path, text in found.items():
        golden(folder / "expected" / path, text)
    assert {path.relative_to(folder / "expected").as_posix() for path in (folder / "expected").rglob("*.*")} == set(
        found
    )


def test_there_are_sites():
    assert len(SITES) >= 8
