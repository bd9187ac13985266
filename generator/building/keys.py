"""Digests that say when something made before still holds."""

import os
import platform
import sys
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Final

_MAKERS: Final = ("babel", "jinja2", "markdown", "msgspec", "nh3", "pagefind-bin", "pillow", "pydantic", "pyyaml")


def joined(*parts: str) -> str:
    """BLAKE2b-160 of `parts`, in hexadecimal."""
    made = blake2b(digest_size=20)
    for part in parts:
        made.update(part.encode() + b"\0")
    return made.hexdigest()


@cache
def generator_digest() -> str:
    """That of our own code and data, of the Python it runs on, and of the libraries whose work ends up in pages."""
    package = Path(__file__).resolve().parent.parent
    shipped = package.parent / "templates"
    made = [
        f"{platform.python_implementation()} {sys.version_info[:2]}",
        folder_digest(package, without="manuals"),  # no page shows them
        folder_digest(shipped),
    ]
    return joined(*made, *(f"{name} {version(name)}" for name in _MAKERS))


def folder_digest(folder: Path, without: str = "") -> str:
    """That of the names and bytes of all files below `folder`; a folder that is not there is an empty one.

    Folders named `without` are left out.
    """
    made, left_out = blake2b(digest_size=20), {"__pycache__", without}
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in left_out and not name.startswith("."))
        for name in sorted(files):
            path = os.path.join(parent, name)  # noqa: PTH118 - hundreds of times at every start
            if name.startswith(".") or not os.path.isfile(path):  # noqa: PTH113 - an editor's lock, or a pipe
                continue
            with open(path, "rb") as file:  # noqa: PTH123 - the same
                made.update(path[len(str(folder)) :].encode("utf-8", "surrogateescape") + b"\0" + file.read() + b"\0")
    return made.hexdigest()
