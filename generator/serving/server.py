"""The development server: this machine only, and only for pages that it served itself."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final
from urllib.parse import quote

from generator.serving.bulletin import Bulletin
from generator.serving.site_files import file_for, folder_for, path_of, type_of

LOOPBACK: Final = "127.0.0.1"
OWN: Final = "/.catalog/"
_STATIC: Final = Path(__file__).parent / "static"
_HOOK: Final = (
    b'<link rel="stylesheet" href="/.catalog/faults.css">'
    b'<script type="module" src="/.catalog/reload.js"></script></body>'
)
_NO_PAGE: Final = (
    b'<!doctype html><html lang="en"><meta charset="utf-8"><title>No page</title>'
    b"<body><p>There is no such page, or no site yet.</p></body></html>"
)
_PLAIN: Final = "/?%:@!$&'()*+,;=~-._"
"""What stands in a path or query as it is (RFC 3986, 3.3 and 3.4)."""
_BEAT: Final = 15.0
"""Seconds between signs of life, by which a connection that is gone is noticed."""


class Server(ThreadingHTTPServer):
    """Serves `output`, and the news of `bulletin`; bound to the loopback address alone."""

    daemon_threads = True

    def __init__(self, port: int, output: Path, bulletin: Bulletin) -> None:
        super().__init__((LOOPBACK, port), Handler)
        self.output = output
        self.bulletin = bulletin
        own = self.server_address[1]
        self.hosts = frozenset({f"{LOOPBACK}:{own}", f"localhost:{own}"})

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away in the middle of an answer is no news."""


@contextlib.contextmanager
def serving(server: Server) -> Iterator[None]:
    """Answer requests in a thread of its own while the block runs."""
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        server.bulletin.close()
        server.shutdown()
        server.server_close()


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: Server
    server_version = "catalog"
    sys_version = ""
    protocol_version = "HTTP/1.1"
    timeout = 20

    def do_GET(self) -> None:
        """Answer with the thing itself."""
        self._answer()

    def do_HEAD(self) -> None:
        """Answer with what would be said of it."""
        self._answer()

    def log_message(self, *_: object) -> None:
        """Keep the terminal for diagnostics."""

    def _answer(self) -> None:
        if self.headers.get("Host", "") not in self.server.hosts or not self._from_here():
            self._say(HTTPStatus.FORBIDDEN, b"This server answers only to this machine.\n", "text/plain; charset=utf-8")
        elif self.path.startswith(OWN):
            self._own(path_of(self.path).removeprefix(OWN))
        else:
            self._file()

    def _from_here(self) -> bool:
        """Another site's page must not read this one (DNS rebinding, CVE-2025-24010)."""
        origin = self.headers.get("Origin")
        return origin is None or origin.removeprefix("http://") in self.server.hosts

    def _own(self, name: str) -> None:
        answers: dict[str, Callable[[], None]] = {
            "events": self._events,
            "faults.json": lambda: self._say(
                HTTPStatus.OK, self.server.bulletin.latest().faults.encode(), "application/json"
            ),
            "reload.js": lambda: self._static("reload.js"),
            "faults.css": lambda: self._static("faults.css"),
        }
        answers.get(name, self._lost)()

    def _static(self, name: str) -> None:
        file = _STATIC / name
        self._say(HTTPStatus.OK, file.read_bytes(), type_of(file))

    def _file(self) -> None:
        file = file_for(self.server.output, self.path)
        if file is not None:
            self._send(HTTPStatus.OK, file)
        elif folder_for(self.server.output, self.path):
            self._say(HTTPStatus.MOVED_PERMANENTLY, b"", "text/plain", location=_with_slash(self.path))
        else:
            self._lost()

    def _lost(self) -> None:
        file = file_for(self.server.output, "/404.html")
        if file is not None:
            self._send(HTTPStatus.NOT_FOUND, file)
        else:
            self._say(HTTPStatus.NOT_FOUND, _NO_PAGE.replace(b"</body>", _HOOK), "text/html; charset=utf-8")

    def _send(self, status: HTTPStatus, file: Path) -> None:
        try:
            content = file.read_bytes()
        except OSError:
            self._say(HTTPStatus.NOT_FOUND, b"There is no such page.\n", "text/plain; charset=utf-8")
            return
        if file.suffix == ".html":
            content = content.replace(b"</body>", _HOOK, 1)
        self._say(status, content, type_of(file))

    def _say(self, status: HTTPStatus, content: bytes, kind: str, *, location: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        if location:
            self.send_header("Location", location)
        self.end_headers()
        if self.command != "HEAD":
            with contextlib.suppress(OSError):
                self.wfile.write(content)

    def _events(self) -> None:
        """Server-sent events (HTML Living Standard, 9.2): the number of each new build."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        number = self.server.bulletin.latest().number
        self._tell(f"data: {number}\n\n")
        while not self.server.bulletin.closed:
            news = self.server.bulletin.after(number, _BEAT)
            number = news.number if news else number
            if not self._tell(f"data: {number}\n\n" if news else ": still here\n\n"):
                return

    def _tell(self, text: str) -> bool:
        try:
            self.wfile.write(text.encode())
            self.wfile.flush()
        except OSError:
            return False
        return True


def _with_slash(target: str) -> str:
    path = "/" + quote(path_of(target).lstrip("/"), safe=_PLAIN) + "/"
    query = target.partition("#")[0].partition("?")[2]
    return f"{path}?{quote(query, safe=_PLAIN)}" if query else path
