import os

from generator.diagnostics.diagnostic import Diagnostic
from generator.reading.content_files import MOST_PICTURE_BYTES, read_sources
from generator.reading.source import Source


def media(root):
    return read_sources(root).media


def folder(root):
    made = root / "content/media"
    made.mkdir(parents=True)
    return made


def test_pictures_are_read_by_name_and_other_files_are_not(tmp_path):
    here = folder(tmp_path)
    for name in ("b.PNG", "a.webp", "c.svg", "notes.txt", ".hidden.png", "d.png~", "e f.png"):
        (here / name).write_bytes(b"anything")
    assert list(media(tmp_path)) == ["a.webp", "b.PNG"]
    assert isinstance(media(tmp_path)["a.webp"], Source)


def test_without_a_folder_there_are_none(tmp_path):
    (tmp_path / "content").mkdir()
    assert media(tmp_path) == {}


def test_a_folder_that_is_a_link_is_not_followed(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "a.png").write_bytes(b"anything")
    (tmp_path / "content").mkdir()
    (tmp_path / "content/media").symlink_to(elsewhere)
    assert media(tmp_path) == {}


def test_links_pipes_and_folders_are_told_and_not_opened(tmp_path):
    here = folder(tmp_path)
    (here / "link.png").symlink_to("/dev/zero")
    os.mkfifo(here / "pipe.png")
    (here / "folder.png").mkdir()
    assert [one.message.split(" and ")[0] for one in media(tmp_path).values()] == [
        "this is a folder",
        "this is a link",
        "this is a device",
    ]


def test_a_picture_may_have_so_many_bytes_and_not_one_more(tmp_path):
    here = folder(tmp_path)
    (here / "fits.png").write_bytes(bytes(MOST_PICTURE_BYTES))
    (here / "larger.png").write_bytes(bytes(MOST_PICTURE_BYTES + 1))
    assert [type(one) for one in media(tmp_path).values()] == [Source, Diagnostic]


def test_nothing_is_said_of_pictures_that_nobody_names(tmp_path):
    (folder(tmp_path) / "link.png").symlink_to("/dev/zero")
    assert read_sources(tmp_path).diagnostics == ()
