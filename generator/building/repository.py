"""What git knows of the content: whoever starts a check asks here, and nothing below does."""

import subprocess
from datetime import UTC, date, datetime, time
from itertools import chain
from pathlib import Path
from typing import Final

from generator.catalogue.history import NO_HISTORY, RECENT, History
from generator.reading.layout import CONTENT

_PATIENCE: Final = 30
"""Seconds, after which nothing is known."""
_STATE: Final = ("rev-parse", "--is-shallow-repository", "HEAD")
_CHANGED: Final = ("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", "HEAD", "--", CONTENT)
_NEW: Final = ("ls-files", "--others", "--exclude-standard", "-z", "--", CONTENT)
_LOG: Final = ("log", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-show-signature", "--relative")


def history(root: Path, now: datetime) -> History:
    """What git knows of the files below `root/content` that changed less than `RECENT` before `now`.

    Nothing, where there is no git, no repository, no commit, or only a shallow copy, whose oldest commit seems to have
    changed every file. A file that differs from its last commit changed on the day of `now`.
    """
    state = _asked(root, *_STATE)
    shallow, _, commit = (state or "").strip().partition("\n")
    if shallow != "false":
        return NO_HISTORY
    since = datetime.combine((now - RECENT).date(), time(0), UTC)
    told = _asked(root, *_LOG, f"--since={since.isoformat()}", "--format=%x00%ct", "--", CONTENT)
    unsaved = ((_asked(root, *words) or "").split("\0") for words in (_CHANGED, _NEW))
    today = dict.fromkeys(filter(None, chain.from_iterable(unsaved)), now.date())
    return History(commit=commit, changed=_days(told or "", now) | today)


def _days(told: str, now: datetime) -> dict[str, date]:
    """The day (UTC) of the last commit of each path; the newest commit comes first, and none is later than `now`.

    Commits stand between empty words; each is its moment and its paths, the first of them after a line end.
    """
    days: dict[str, date] = {}
    for commit in told.strip("\0").split("\0\0"):
        moment, *paths = commit.split("\0")
        for path in paths:
            day = datetime.fromtimestamp(min(int(moment), int(now.timestamp())), UTC).date()
            days.setdefault(path.removeprefix("\n"), day)
    return days


def _asked(root: Path, *words: str) -> str | None:
    """What git answers; None where it cannot."""
    try:
        done = subprocess.run(  # noqa: S603 - fixed words, and no shell
            ["git", "--no-optional-locks", "-C", str(root), *words],  # noqa: S607 - wherever git is installed
            capture_output=True,
            timeout=_PATIENCE,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "surrogateescape")
