"""What tracks readers goes out of an address, and nothing else does."""

import pytest

from generator.schema.tracking import untracked


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.example/b?utm_source=c", "https://a.example/b"),
        ("https://a.example/b?utm_source=c&utm_medium=d&id=5", "https://a.example/b?id=5"),
        ("https://a.example/b?id=5&fbclid=x#top", "https://a.example/b?id=5#top"),
        ("https://a.example/b?id=5&GCLID=x&c=d", "https://a.example/b?id=5&c=d"),
        ("https://a.example/utm_source=c", "https://a.example/utm_source=c"),
        ("https://a.example/?a=utm_source=c", "https://a.example/?a=utm_source=c"),
        ("https://a.example/b?", "https://a.example/b?"),
    ],
)
def test_an_address_loses_what_tracks(address, expected):
    assert untracked(address) == expected


def test_what_is_left_has_nothing_more_to_lose():
    once = untracked("https://a.example/?utm_a=1&utm_b=2&c=3&utm_d=4")
    assert untracked(once) == once == "https://a.example/?c=3"
