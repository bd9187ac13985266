"""What `npm ci` put beside these tests. Without it a test is skipped, except in CI, where it fails."""

import os
from pathlib import Path
from typing import Final

import pytest

HERE: Final = Path(__file__).parent


def installed(path: str) -> Path:
    """The file at `path` in `node_modules`."""
    found = HERE / "node_modules" / path
    if not found.is_file():
        reason = f"{path} is not installed: run npm ci in tests/browser"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return found
