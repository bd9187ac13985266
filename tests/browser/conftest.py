"""The demonstration site, built once, served at the root and below a folder, and looked at in a real Chromium."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.serving import publish, serving

ROOT = Path(__file__).resolve().parent.parent.parent
TODAY = datetime(2026, 11, 24, 9, tzinfo=UTC)
HERE = ("http://127.0.0.1:", "blob:")
FOLDERS = ("", "catalog/")
# What a busy machine does late is still done; only what never comes is a fault.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built demonstration, with a copy of it in `catalog/`."""
    place = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "content", place / "root" / "content")
    made = publish(place / "root", place / "public", TODAY)
    shutil.copytree(made, place / "catalog")
    return (place / "catalog").rename(made / "catalog").parent


@pytest.fixture(scope="session")
def served(published: Path) -> Iterator[str]:
    """The address of a server that has the site at its root and again in `catalog/`."""
    with serving(published) as address:
        yield address


@pytest.fixture(params=FOLDERS, ids=["at the root", "below a folder"])
def site(request: pytest.FixtureRequest, served: str) -> str:
    """The site's address, once at the root and once below a folder."""
    return served + str(request.param)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page on the day of the build; the test fails on whatever leaves the site or breaks its content policy."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    made = context.new_page()
    made.clock.set_fixed_time(TODAY)
    complaints: list[str] = []
    made.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    made.on("pageerror", lambda error: complaints.append(str(error)))
    made.on("request", lambda sent: None if sent.url.startswith(HERE) else complaints.append(sent.url))
    yield made
    context.close()
    assert complaints == []
