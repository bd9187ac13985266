from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFilter, PngImagePlugin

from generator.reading.content_files import MOST_PICTURE_BYTES
from generator.reading.fitting import fitted
from tests.unit.reading.pictures import (
    drawn,
    jpeg_of_many_passes,
    png,
    png_of_size,
    saved,
    truncated,
    webp_of_size,
)

KINDS = ["PNG", "JPEG", "WEBP"]


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data), formats=("WEBP",))


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_of_each_kind_becomes_a_webp_of_the_size_told(kind):
    picture = fitted(saved(drawn(), kind))
    assert picture.fault == ""
    assert opened(picture.content).size == (picture.width, picture.height) == (320, 160)


def test_a_small_picture_is_not_enlarged():
    picture = fitted(saved(drawn(40, 30)))
    assert (picture.width, picture.height) == (40, 30)


def test_flat_colours_stay_as_they_are():
    image = opened(fitted(saved(drawn(320, 160))).content)
    assert image.convert("RGB").tobytes() == drawn(320, 160).tobytes()


def test_a_photograph_takes_less_than_half_of_what_it_would_take_exactly():
    view = Image.effect_noise((320, 320), 80).filter(ImageFilter.GaussianBlur(2)).convert("RGB")
    assert 2 * len(fitted(saved(view)).content) < len(saved(view, "WEBP", lossless=True))


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_what_lets_the_ground_through_still_does(mode):
    image = drawn(mode=mode)
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    low, high = opened(fitted(saved(image)).content).getchannel("A").getextrema()
    assert (low < 10, high > 245) == (True, True)


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "1", "I;16"])
def test_what_covers_the_ground_still_does(mode):
    picture = fitted(saved(drawn().convert("L" if mode == "I;16" else mode).convert(mode)))
    assert picture.fault == ""
    assert not opened(picture.content).has_transparency_data


def test_a_picture_on_its_side_is_set_upright():
    turned = Image.Exif()
    turned[0x0112] = 6
    picture = fitted(saved(drawn(), "JPEG", exif=turned))
    assert (picture.width, picture.height) == (160, 320)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_left_of_what_is_not_the_picture(kind):
    secret = b"52.3702, 4.8952 in the garden"
    exif = Image.Exif()
    exif[0x010E] = secret.decode()
    text = PngImagePlugin.PngInfo()
    text.add_text("Comment", secret.decode())
    how = {"pnginfo": text} if kind == "PNG" else {"xmp": secret}
    data = saved(drawn(), kind, exif=exif, icc_profile=secret, **how) + b"<script>alert(1)</script>PK\3\4" + secret
    assert secret in data
    picture = fitted(data)
    assert picture.fault == ""
    assert secret not in picture.content
    assert b"<script>" not in picture.content
    assert opened(picture.content).info.keys().isdisjoint({"exif", "icc_profile", "xmp"})


def test_the_same_picture_is_always_the_same_bytes():
    assert fitted(png()) == fitted(png())
    assert fitted(png()).digest != fitted(saved(drawn(mode="L"))).digest


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "not a PNG"),
        (b"<svg/>", "not a PNG"),
        (saved(drawn(), "GIF"), "not a PNG"),
        (saved(drawn(9, 9), "TIFF"), "not a PNG"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "not a PNG"),
        (truncated(png()), "damaged"),
        (truncated(saved(drawn(), "JPEG")), "damaged"),
        (truncated(saved(drawn(), "WEBP")), "PNG, JPEG or WebP|damaged"),
        (png_of_size(2001, 1), "2,000 pixels"),
        (png_of_size(30_000, 30_000), "2,000 pixels"),
        (png_of_size(10_000, 10_000), "2,000 pixels"),
        (webp_of_size(16_383, 16_383), "2,000 pixels"),
        (jpeg_of_many_passes(), "64 passes"),
    ],
)
def test_what_cannot_be_shown_says_why(data, fault):
    assert len(data) < MOST_PICTURE_BYTES
    picture = fitted(data)
    assert any(each in picture.fault for each in fault.split("|")), picture.fault
    assert picture.content == b""


@pytest.mark.parametrize("kind", KINDS)
@given(where=st.integers(0, 2000), what=st.binary(min_size=1, max_size=8))
def test_a_damaged_picture_never_raises(kind, where, what):
    data = bytearray(saved(drawn(60, 40), kind))
    data[where % len(data) : where % len(data) + len(what)] = what
    picture = fitted(bytes(data))
    assert bool(picture.fault) != bool(picture.content)
