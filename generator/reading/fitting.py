"""Pictures decoded under limits and made anew, so that nothing but what they show is left of them.

Metadata, programs and archives behind the picture, and everything that a decoder passes over stay behind.
"""

import warnings
from hashlib import blake2b
from io import BytesIO
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from generator.reading.picture import Picture

SHOWN: Final = 320
"""Pixels a side, at most: twice what the widest place on a page has room for."""
MOST_PIXELS: Final = 2000
"""Pixels a side of the file."""
MOST_SCANS: Final = 64
"""Passes of a progressive JPEG, which has about ten; each is drawn in full, so 200 kB of them take minutes."""
_FORMATS: Final = ("PNG", "JPEG", "WEBP")
_SCAN: Final = b"\xff\xda"
_TOO_LARGE: Final = f"the picture has more than {MOST_PIXELS:,} pixels a side"


def fitted(data: bytes) -> Picture:
    """The picture in `data`, at most `SHOWN` pixels a side; or what is wrong with it, whatever the bytes are."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _fitted(data)
    except UnidentifiedImageError:
        return Picture(fault="this is not a PNG, JPEG or WebP picture, whatever its name says")
    except Image.DecompressionBombError:
        return Picture(fault=_TOO_LARGE)
    except Exception:  # noqa: BLE001 - decoders raise almost anything at bytes that were made to harm them
        return Picture(fault="the picture is damaged or cut short")


def _fitted(data: bytes) -> Picture:
    with Image.open(BytesIO(data), formats=_FORMATS) as image:
        if max(image.size) > MOST_PIXELS:
            return Picture(fault=_TOO_LARGE)
        if image.format == "JPEG" and data.count(_SCAN) > MOST_SCANS:
            return Picture(fault=f"the picture is a JPEG of more than {MOST_SCANS} passes")
        upright = ImageOps.exif_transpose(image)
        shown = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    shown.thumbnail((SHOWN, SHOWN), Image.Resampling.LANCZOS)
    content = _encoded(shown)
    digest = blake2b(content, digest_size=5).hexdigest()
    return Picture(content=content, digest=digest, width=shown.width, height=shown.height)


def _encoded(image: Image.Image) -> bytes:
    """WebP: flat colours exactly; a photograph, which would take more than twice the room so, nearly."""
    exact, near = _webp(image, lossless=True), _webp(image, quality=85)
    return near if 2 * len(near) < len(exact) else exact


def _webp(image: Image.Image, **how: int) -> bytes:
    made = BytesIO()
    image.save(made, "WEBP", method=6, **how)
    return made.getvalue()
