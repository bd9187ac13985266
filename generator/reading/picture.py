"""A picture as the site shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A WebP file made anew from one in `content/media/`, its size in pixels, and the digest that names it.

    Where the file cannot be shown, `fault` says why, and the rest is empty.
    """

    content: bytes = b""
    digest: str = ""
    width: int = 0
    height: int = 0
    fault: str = ""
