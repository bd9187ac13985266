"""What the open browsers are told: that there is a new build, and what is wrong with the content."""

import threading
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """The state after a build: `number` grows with each, `faults` is the report as JSON (version 1)."""

    number: int
    faults: str


class Bulletin:
    """The latest news, and a place to wait for newer ones; shared by the watcher and the server's threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._news = News(number=0, faults="{}")
        self._closed = False

    def latest(self) -> News:
        """The latest news."""
        with self._changed:
            return self._news

    def post(self, faults: str) -> None:
        """Tell everybody that there is a new build."""
        with self._changed:
            self._news = News(number=self._news.number + 1, faults=faults)
            self._changed.notify_all()

    def after(self, number: int, timeout: float) -> News | None:
        """Wait up to `timeout` seconds for news later than `number`."""
        with self._changed:
            self._changed.wait_for(lambda: self._news.number > number or self._closed, timeout)
            return self._news if self._news.number > number else None

    @property
    def closed(self) -> bool:
        """Whether the server is going down."""
        return self._closed

    def close(self) -> None:
        """Let everybody who waits go."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
