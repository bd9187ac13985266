import os

import pytest

from generator.reading import content_files
from generator.reading.content_files import read_paths, read_source, read_sources, shown_path
from generator.reading.source import Source


@pytest.fixture
def root(tmp_path):
    for path in ("site.yaml", "placements/harbour/b.md", "placements/harbour/a.md", "organisations/harbour.md"):
        file = tmp_path / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(path)
    return tmp_path


def paths(found):
    return [source.path.removeprefix("content/") for source in found.sources]


def names(found):
    return [(fault.name, fault.place.path) for fault in found.diagnostics]


def test_all_content_is_read_in_the_order_of_its_paths(root):
    found = read_sources(root)
    assert paths(found) == [
        "organisations/harbour.md",
        "placements/harbour/a.md",
        "placements/harbour/b.md",
        "site.yaml",
    ]
    assert found.diagnostics == ()


def test_what_editors_and_systems_leave_is_passed_over(root):
    for name in (".draft.md", "README.md", "a.md~", "Thumbs.db"):
        (root / "content/placements/harbour" / name).write_text("x")
    assert (len(read_sources(root).sources), read_sources(root).diagnostics) == (4, ())


def test_a_file_where_nothing_is_read_is_misplaced(root):
    (root / "content/placements/lost.md").write_text("x")
    assert names(read_sources(root)) == [("misplaced-file", "content/placements/lost.md")]


@pytest.mark.parametrize("name", ["c.markdown", "c.txt", "c.md.txt", "c.MD", "c"])
def test_a_file_in_its_place_with_another_ending_is_told_the_ending(root, name):
    (root / "content/placements/harbour" / name).write_text("x")
    assert [fault.cure for fault in read_sources(root).diagnostics] == ["rename it to c.md"]


def test_a_file_that_is_no_text_is_not_told_to_become_one(root):
    (root / "content/placements/harbour/c.pdf").write_text("x")
    assert [fault.cure.startswith("move it to") for fault in read_sources(root).diagnostics] == [True]


def test_folders_in_one_another_are_looked_into_no_deeper_than_any_record_stands(root):
    deep = root / "content/placements/harbour" / "/".join(["a"] * 40)
    deep.mkdir(parents=True)
    (deep / "b.md").write_text("x")
    assert names(read_sources(root)) == [("misplaced-file", "content/placements/harbour/a/a/a/a/a")]


def test_a_link_is_never_followed(root):
    (root / "content/placements/harbour/c.md").symlink_to(root / "content/site.yaml")
    (root / "content/placements/tide").symlink_to(root / "content/placements/harbour")
    assert names(read_sources(root)) == [
        ("not-a-file", "content/placements/harbour/c.md"),
        ("misplaced-file", "content/placements/tide"),
    ]


def test_a_catalogue_without_content_says_so(tmp_path):
    assert names(read_sources(tmp_path)) == [("unreadable-file", "content")]


def test_pictures_go_by_their_names_and_what_is_wrong_with_one_is_kept_for_who_names_it(root):
    (root / "content/media").mkdir()
    (root / "content/media/tide.png").write_bytes(b"x")
    (root / "content/media/huge.png").write_bytes(bytes(content_files.MOST_PICTURE_BYTES + 1))
    (root / "content/media/notes.txt").write_bytes(b"x")
    found = read_sources(root)
    assert {name: isinstance(each, Source) for name, each in found.media.items()} == {
        "huge.png": False,
        "tide.png": True,
    }
    assert found.diagnostics == ()


def test_a_file_with_too_many_bytes_is_refused_and_one_with_the_most_is_read(root):
    file = root / "content/site.yaml"
    file.write_bytes(bytes(content_files.MOST_BYTES))
    assert isinstance(read_source(root, "content/site.yaml", "content/site.yaml"), Source)
    file.write_bytes(bytes(content_files.MOST_BYTES + 1))
    assert read_source(root, "content/site.yaml", "content/site.yaml").name == "too-large"


def test_a_device_is_refused_without_opening_it(root):
    os.mkfifo(root / "content/placements/harbour/c.md")
    assert names(read_sources(root)) == [("not-a-file", "content/placements/harbour/c.md")]


def test_only_what_is_named_is_read(root):
    found = read_paths(root, [root / "content/placements/harbour/b.md"])
    assert paths(found) == ["placements/harbour/b.md"]


def test_of_a_folder_all_notices_below_it_are_read(root):
    assert paths(read_paths(root, [root / "content/placements"])) == [
        "placements/harbour/a.md",
        "placements/harbour/b.md",
    ]


def test_a_named_path_is_from_the_catalogue_s_folder_unless_it_is_whole(root):
    assert paths(read_paths(root, [type(root)("content/site.yaml")])) == ["site.yaml"]


def test_a_file_outside_keeps_the_path_that_it_was_named_by(root, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "a.md"
    outside.write_text("x")
    assert paths(read_paths(root, [outside])) == [outside.as_posix()]


def test_a_named_file_that_is_not_there_is_unreadable(root):
    assert names(read_paths(root, [root / "content/none.md"])) == [("unreadable-file", "content/none.md")]


def test_bytes_of_a_name_that_are_no_text_are_shown():
    assert shown_path("a\udcff.md") == "a\\xff.md"
