"""What every test may ask for: goldens that `--accept` rewrites, and a Chromium or why there is none."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.proof import tries

# A slow or busy machine is no fault of the code.
settings.register_profile(
    "steady", max_examples=tries(100), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")

_CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite golden files with what came out")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--accept") and os.environ.get("CI"):
        raise pytest.UsageError("--accept is for a developer's own machine; CI never rewrites goldens")


@pytest.fixture(scope="session")
def accept(pytestconfig: pytest.Config) -> bool:
    """Whether goldens are to be rewritten."""
    return bool(pytestconfig.getoption("--accept"))


@pytest.fixture
def golden(accept: bool) -> Callable[[Path, str], None]:
    """A function that holds `text` against the golden file at a path, or rewrites that with `--accept`."""

    def hold(path: Path, text: str) -> None:
        if accept:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert path.is_file(), f"no golden at {path}; run pytest --accept and read what it wrote"
        assert text == path.read_bytes().decode(), f"differs from {path}; if that is right, run pytest --accept"

    return hold


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The Chromium of this machine: without one the test is skipped, except in CI, where it fails."""
    named = os.environ.get("CHROMIUM")
    found = named or next(filter(None, map(shutil.which, _CHROMIUM_NAMES)), None)
    reason = _unfit_for_browsers(found)
    if found and reason is None:
        return Path(found)
    if os.environ.get("CI"):
        pytest.fail(str(reason))
    pytest.skip(str(reason))


@pytest.fixture(scope="session")
def browser(chromium: Path) -> Iterator[Any]:
    """The one running Chromium of all tests: Playwright can be started only once in a process."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - most tests need none of it

    with sync_playwright() as play:
        running = play.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        yield running
        running.close()


def _unfit_for_browsers(found: str | None) -> str | None:
    if found is None:
        return f"no Chromium: none of {', '.join(_CHROMIUM_NAMES)} is on PATH and CHROMIUM is not set"
    asked = [sys.executable, "-m", "playwright", "--version"]
    driver = subprocess.run(asked, check=False, capture_output=True, text=True)
    return f"Playwright's driver does not start: {driver.stderr.strip()}" if driver.returncode else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in tests/browser is marked so, whoever forgets to: `-m 'not browser'` leaves it out."""
    for item in items:
        if "browser" in item.path.parts or "chromium" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)
