"""From a request's path to a file of the site, and never to anything else."""

import mimetypes
import os
import stat
from pathlib import Path
from urllib.parse import unquote, urlsplit

_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
}


def file_for(output: Path, target: str) -> Path | None:
    """The plain file that a request's target names; a folder means its `index.html`. None for anything else.

    Hidden names, `..`, backslashes, control characters and links that lead out of `output` name nothing.
    """
    path = unquote(path_of(target), errors="surrogateescape")
    if not path.startswith("/"):
        return None
    parts = [part for part in path.split("/") if part]
    if any(part.startswith(".") or "\\" in part or not part.isprintable() for part in parts):
        return None
    file = output.joinpath(*parts)
    if path.endswith("/") or not parts:
        file /= "index.html"
    return file if _plain(file) and _within(output, file) else None


def folder_for(output: Path, target: str) -> bool:
    """Whether the target names a folder with a page, but lacks its slash."""
    path = path_of(target)
    return path.startswith("/") and not path.endswith("/") and file_for(output, path + "/") is not None


def path_of(target: str) -> str:
    """The path in a request's target, whether that is a path or a whole address; empty for what is neither."""
    if target.startswith("/"):  # `urlsplit` would take what follows two slashes for a host
        return target.partition("?")[0].partition("#")[0]
    try:
        return urlsplit(target).path
    except ValueError:
        return ""


def type_of(file: Path) -> str:
    """The media type of a file."""
    return _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"


def _plain(file: Path) -> bool:
    try:
        return stat.S_ISREG(os.lstat(file).st_mode)
    except (OSError, ValueError):
        return False


def _within(output: Path, file: Path) -> bool:
    return Path(os.path.realpath(file)).is_relative_to(os.path.realpath(output))
