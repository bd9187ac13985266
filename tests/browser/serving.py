"""Sites built for the browser tests, and a plain static server for them."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from generator.building.build import build
from generator.building.build_request import BuildRequest
from generator.building.result import Outcome


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def publish(root: Path, output: Path, now: datetime, *, search: bool = True) -> Path:
    """Build the site of `root` into `output`, which must succeed."""
    made = build(BuildRequest(root=root, output=output, now=now, search=search))
    assert made.outcome is Outcome.PUBLISHED, made.diagnostics[:3]
    return output


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address of a server that gives out the files of `folder`, and nothing more clever than that."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
