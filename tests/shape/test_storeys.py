import re
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.shape.tree import ROOT


def layers() -> list[str]:
    contract = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"][0]
    return [room.strip() for layer in contract["layers"] for room in layer.split("|")]


def test_no_room_imports_from_above():
    run = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    asked = [sys.executable, "-c", run, "--no-cache"]
    done = subprocess.run(asked, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_room_has_its_storey():
    rooms = {path.parent.name for path in (ROOT / "generator").glob("*/__init__.py")}
    assert rooms == set(layers())


def test_the_page_on_architecture_names_every_room():
    page = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| .*\| `(\w+)` \|", page, re.MULTILINE)) == set(layers())


def test_every_room_says_what_it_holds():
    silent = [path for path in Path(ROOT / "generator").rglob("__init__.py") if not path.read_text().startswith('"""')]
    assert silent == []
