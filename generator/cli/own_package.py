"""The package that runs: where it came from, and what it is locked to, so that a catalogue can install the same."""

import json
from importlib.metadata import PackageNotFoundError, distribution
from importlib.resources import files
from pathlib import Path
from typing import Final

_NAME: Final = "internship-catalog"
_UNKNOWN: Final = """\
# The package is on no index yet. Write where its repository is, and which revision builds this catalogue:
# internship-catalog @ git+https://HOST/OWNER/REPOSITORY@REVISION
"""


def locked() -> str:
    """The dependencies with their hashes, as `pip install --require-hashes` takes them."""
    packed = files("generator.cli") / "starter" / "requirements.txt"
    own = packed if packed.is_file() else Path(__file__).parents[2] / "requirements.txt"
    return own.read_text(encoding="utf-8")


def pinned() -> str:
    """The line that installs this very revision (PEP 508, PEP 610); a line to fill in where that is not known."""
    try:
        told = json.loads(distribution(_NAME).read_text("direct_url.json") or "{}")
    except (PackageNotFoundError, ValueError):
        told = {}
    revision = told.get("vcs_info", {}).get("commit_id")
    if str(told.get("url", "file:")).startswith("file:"):  # a folder of this machine is no place for others to look
        return _UNKNOWN
    return f"{_NAME} @ git+{told['url']}@{revision}\n" if revision else _UNKNOWN
