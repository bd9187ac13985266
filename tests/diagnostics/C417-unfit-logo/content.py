"""Logos that are made to harm or were harmed themselves; and a picture that nobody names, of which nothing is said."""

import os
from pathlib import Path

from tests.unit.reading.pictures import jpeg_of_many_passes, png, png_of_size, truncated, webp_of_size

RECORD = """\
---
name: {name} Institute
kind: non-profit
country: Portugal
website: https://{slug}.example
domains: [{slug}.example]
logo: {slug}.png
---
We build robots that pick fruit.
"""
LOGOS = {
    "drawing": b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    "cut": truncated(png()),
    "empty": b"",
    "vast": png_of_size(30_000, 30_000),
    "vaster": webp_of_size(16_383, 16_383),
    "wide": png_of_size(2_001, 1),
    "slow": jpeg_of_many_passes(),
    "animated": b"GIF89a\1\0\1\0\0\0\0;",
}


def write(content: Path) -> None:
    media = content / "media"
    media.mkdir(exist_ok=True)
    for slug, data in LOGOS.items():
        (media / f"{slug}.png").write_bytes(data)
    with (media / "sparse.png").open("wb") as file:
        file.truncate(10_000_000)
    (media / "link.png").symlink_to("/etc/hostname")
    os.mkfifo(media / "pipe.png")
    (media / "folder.png").mkdir()
    (media / "unnamed.png").write_bytes(b"nothing")
    for slug in (*LOGOS, "sparse", "link", "pipe", "folder"):
        text = RECORD.format(slug=slug, name=slug.capitalize())
        (content / "organisations" / f"{slug}.md").write_text(text)
