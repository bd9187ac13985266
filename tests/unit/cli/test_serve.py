"""`catalog serve` as people use it: saved files show, faults are told, the last good site stays, Ctrl-C ends it."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests.sites.small import listing, small, write

ROOT = Path(__file__).parents[3]
EDITED = "content/placements/harbour/role-1.md"


class Running:
    """A server of a catalogue in a process of its own."""

    def __init__(self, root: Path, *arguments: str) -> None:
        command = [sys.executable, "-m", "generator", "serve", "--root", str(root), "--port", "0", "--no-search"]
        environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
        self.root = root
        self.process = subprocess.Popen(
            [*command, *arguments],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            start_new_session=True,
        )
        self.address = re.search(r"http://\S+?/", self.process.stdout.readline())[0].rstrip("/")

    def get(self, target: str) -> str:
        with urlopen(self.address + target, timeout=10) as answer:  # noqa: S310 - our own server
            return answer.read().decode()

    def until(self, true: Callable[[], bool], patience: float = 30) -> None:
        end = time.monotonic() + patience
        while time.monotonic() < end:
            try:
                if true():
                    return
            except HTTPError:
                pass
            time.sleep(0.1)
        pytest.fail("it did not come about")

    def codes(self) -> set[str]:
        faults = json.loads(self.get("/.catalog/faults.json"))
        return {each["code"] for each in faults.get("report", {}).get("diagnostics", []) if each["severity"] == "error"}

    def end(self, number: int = signal.SIGINT) -> tuple[int, str]:
        self.process.send_signal(number)
        said = self.process.communicate(timeout=20)
        return self.process.returncode, said[1]


@pytest.fixture
def running(tmp_path):
    made = Running(write(tmp_path / "root", small()))
    yield made
    if made.process.poll() is None:
        os.killpg(made.process.pid, signal.SIGKILL)
        made.process.communicate()


def test_what_is_saved_shows_and_a_fault_keeps_the_last_good_site(running):
    running.until(lambda: "B interns" in running.get("/placements/harbour/role-1/"))
    time.sleep(1)
    write(running.root, {EDITED: listing("Wholly new interns")}, templates=None)
    running.until(lambda: "Wholly new interns" in running.get("/placements/harbour/role-1/"))
    write(running.root, {"templates/pages/placement.html": "{% if %}"}, templates=None)
    running.until(lambda: running.codes() == {"T502"})
    assert "Wholly new interns" in running.get("/placements/harbour/role-1/")
    write(running.root, {}, templates=ROOT / "tests/sites/templates")
    running.until(lambda: running.codes() == set())
    code, said = running.end()
    assert (code, "Traceback" in said) == (0, False)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly(running, number):
    running.until(lambda: "Small" in running.get("/"))
    code, said = running.end(number)
    assert code in {0, 128 + number}
    assert "Traceback" not in said
    with pytest.raises(ProcessLookupError):
        os.killpg(running.process.pid, 0)


def test_a_taken_port_is_told_of(tmp_path):
    (tmp_path / "content").mkdir()
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        command = [sys.executable, "-m", "generator", "serve", "--root", str(tmp_path), "--port", str(port)]
        ran = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT, timeout=30)
    assert ran.returncode == 2
    assert ran.stderr.strip() == f"Port {port} cannot be used: Address already in use. Choose another with --port."
