"""html-validate finds nothing, though four of its recommended rules are bent, each for a reason.

- a title is as long as the organisation made it;
- the boxes of one filter share its name, as several values of one name are what the address is to say;
- a combobox has a listbox below it, since a native select cannot be typed into;
- lists may have labels, as ARIA says, and not only landmarks and controls.
"""

import subprocess
from pathlib import Path

from tests.browser.kinds import KINDS
from tests.browser.npm import HERE, installed


def validate(files: list[Path]) -> str:
    """What html-validate says about the files: nothing, if they are well."""
    program = installed("html-validate/bin/html-validate.mjs")
    command = ["node", program, "--config", HERE / "htmlvalidate.json", "--formatter", "text", *files]
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


def test_every_kind_of_page_is_valid(published: Path) -> None:
    files = [published / address for address in KINDS.values()]
    assert validate([file / "index.html" if file.is_dir() else file for file in files]) == ""


def test_a_fault_in_a_page_would_be_found(tmp_path: Path) -> None:
    file = tmp_path / "index.html"
    file.write_text('<!DOCTYPE html><html lang="en"><title>A</title><p id="a">A<p id="a">B</html>')
    assert "no-dup-id" in validate([file])
