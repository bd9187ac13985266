"""Pictures for tests, good and bad."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image


def drawn(width: int = 400, height: int = 200, mode: str = "RGB") -> Image.Image:
    """Two fields of colour."""
    image = Image.new(mode, (width, height), "white")
    image.paste("navy", (0, 0, width // 2, height))
    return image


def saved(image: Image.Image, kind: str = "PNG", **how: Any) -> bytes:
    made = BytesIO()
    image.save(made, kind, **how)
    return made.getvalue()


def png() -> bytes:
    return saved(drawn())


def truncated(data: bytes) -> bytes:
    return data[: len(data) * 2 // 3]


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_of_size(width: int, height: int) -> bytes:
    """A PNG that says it is of this size; 200 bytes."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    lines = zlib.compress(bytes(10_000))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", lines) + _chunk(b"IEND", b"")


def webp_of_size(width: int, height: int) -> bytes:
    """A WebP whose canvas says it is of this size."""
    small = saved(drawn(8, 8), "WEBP", lossless=True)[12:]
    canvas = (
        b"VP8X" + struct.pack("<II", 10, 0) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    )
    return b"RIFF" + struct.pack("<I", 4 + len(canvas) + len(small)) + b"WEBP" + canvas + small


def jpeg_of_many_passes() -> bytes:
    """A progressive JPEG whose last pass is repeated: 200 kB of it take more than a minute to draw."""
    plain = saved(drawn(2000, 2000), "JPEG", progressive=True)[:-2]
    last = plain[plain.rfind(b"\xff\xda") :]
    return plain + last * 1000 + b"\xff\xd9"
