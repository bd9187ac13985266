"""The demonstration site, built once, served at the root and below a folder, and looked at in a real Chromium."""

import shutil
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.building.build import build
from generator.building.order import Order
from generator.building.result import Outcome

ROOT = Path(__file__).resolve().parent.parent.parent
TODAY = datetime(2026, 11, 24, 9, tzinfo=UTC)
FOLDERS = ("", "catalog/")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that has the site at its root and again in `catalog/`."""
    place = tmp_path_factory.mktemp("site")
    root = place / "root"
    shutil.copytree(ROOT / "content", root / "content")
    made = build(Order(root=root, output=place / "public", now=TODAY))
    assert made.outcome is Outcome.PUBLISHED, made.diagnostics[:3]
    shutil.copytree(place / "public", place / "public" / "catalog")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(place / "public"))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(params=FOLDERS, ids=["at the root", "below a folder"])
def site(request: pytest.FixtureRequest, served: str) -> str:
    """The site's address, once at the root and once below a folder."""
    return served + str(request.param)


@pytest.fixture
def page(browser: Browser, served: str) -> Iterator[Page]:
    """A page on the day of the build; the test fails on whatever leaves the site or breaks its content policy."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    made = context.new_page()
    made.clock.set_fixed_time(TODAY)
    complaints: list[str] = []
    made.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    made.on("pageerror", lambda error: complaints.append(str(error)))
    made.on("request", lambda sent: None if sent.url.startswith((served, "blob:")) else complaints.append(sent.url))
    yield made
    context.close()
    assert complaints == []
