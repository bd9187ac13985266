import pytest

from generator.publishing.paths import OWN_LIST, check_published, folders_of, parent, refuse_nesting


def test_a_path_needs_every_folder_above_it_and_the_root():
    assert folders_of(["a/b/c.html", "d.html"]) == {"", "a", "a/b"}


def test_the_folder_of_a_file_at_the_root_is_empty():
    assert (parent("index.html"), parent("a/index.html")) == ("", "a")


def test_a_page_cannot_have_the_name_of_our_own_list():
    with pytest.raises(ValueError, match="not a path within the site"):
        check_published(OWN_LIST)


def test_a_path_cannot_be_that_of_a_file_and_of_a_folder():
    with pytest.raises(ValueError, match="both a file and a folder: 'a'"):
        refuse_nesting(["a", "a/b"], folders_of(["a", "a/b"]))
    refuse_nesting(["a", "b/a"], folders_of(["a", "b/a"]))
