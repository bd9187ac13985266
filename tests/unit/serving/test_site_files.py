"""A request's target names a plain file of the site, or nothing."""

import os
from itertools import product

import pytest

from generator.serving.site_files import file_for, folder_for

DOTS = [
    "..",
    "%2e%2e",
    "%2E%2E",
    ".%2e",
    "%2e.",
    "..;",
    "%252e%252e",
    "..%00",
    "..%5c",
    "\\..",
    "%c0%ae%c0%ae",
    "\u2025",
]
SLASHES = ["/", "%2f", "%2F", "\\", "%5c", "//", "/./", "%c0%af", "/%2f/"]
BEFORE = ["/", "//", "/about/", "/assets/../", "/about/index.html/"]
TRICKS = [
    f"{before}{slash.join([dots] * 3)}{slash}secret.txt" for before, dots, slash in product(BEFORE, DOTS, SLASHES)
]
ODD = [
    "/.hidden",
    "/%2ehidden",
    "/.git/config",
    "/link.txt",
    "/linked/secret.txt",
    "/pipe",
    "/about/index.html/",
    "/index.html/",
    "/index.html%00.txt",
    "/index.html%0d%0aX: y",
    "/%00",
    "/con",
    "/assets",
    "/~root",
    "*",
    "",
    "index.html",
    "?",
    "#",
    "//[",
    "http://[::1",
    "file:///etc/passwd",
    "\x00",
    "/" + "a/" * 3000,
    "/" + "a" * 70_000,
    "/\udcff",
    "/%ff%fe",
    "/secret.txt",
]


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    tmp_path = tmp_path_factory.mktemp("served")
    made = tmp_path / "site/output"
    (made / "about").mkdir(parents=True)
    (made / "assets").mkdir()
    for name in ("index.html", "about/index.html", ".hidden", "assets/ü b.css"):
        (made / name).write_text(name)
    for folder in (tmp_path, made.parent):
        (folder / "secret.txt").write_text("secret")
    (made / "link.txt").symlink_to(tmp_path / "secret.txt")
    (made / "linked").symlink_to(tmp_path)
    os.mkfifo(made / "pipe")
    return made


def test_what_is_no_address_of_the_site_names_nothing(output):
    assert [target for target in TRICKS + ODD if file_for(output, target) or folder_for(output, target)] == []


@pytest.mark.parametrize(
    ("target", "file"),
    [
        ("/", "index.html"),
        ("/?a=/../b", "index.html"),
        ("/about/", "about/index.html"),
        ("//about//", "about/index.html"),
        ("/about/index.html?x#y", "about/index.html"),
        ("/assets/%C3%BC%20b.css", "assets/ü b.css"),
        ("http://127.0.0.1:8000/about/", "about/index.html"),
    ],
)
def test_an_address_of_the_site_names_its_file(output, target, file):
    assert file_for(output, target) == output / file


def test_a_folder_without_its_slash_is_known(output):
    assert folder_for(output, "/about")
    assert not folder_for(output, "/assets")
    assert not folder_for(output, "/none")
