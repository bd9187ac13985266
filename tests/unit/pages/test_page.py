"""Pages and their heads."""

import pytest

from generator.pages.page import Head, Page


def head(**said):
    return Head(
        **({"url": "x/", "title": "X", "description": "What X is.", "language": "en", "text_language": "en"} | said)
    )


@pytest.mark.parametrize("missing", ["title", "description"])
def test_a_page_that_search_engines_may_keep_says_what_it_is(missing):
    with pytest.raises(ValueError, match="has no title or no description"):
        head(**{missing: ""})


@pytest.mark.parametrize("missing", ["title", "description"])
def test_a_kind_of_page_cannot_forget_to_say_it(missing):
    said = {"url": "x/", "title": "X", "description": "What X is.", "language": "en", "text_language": "en"}
    with pytest.raises(TypeError, match=missing):
        Head(**{name: value for name, value in said.items() if name != missing})


def test_a_page_that_nobody_keeps_may_do_without_a_description():
    assert head(description="", indexed=False).title == "X"


@pytest.mark.parametrize(
    ("url", "path"),
    [("", "index.html"), ("a-z/", "a-z/index.html"), ("404.html", "404.html"), ("feed.xml", "feed.xml")],
)
def test_a_page_lies_where_its_address_says(url, path):
    assert Page(url=url, template="", view=None).path == path


@pytest.mark.parametrize(("shown", "seen"), [("", "search/rows/0.html"), ("search/", "search/"), (None, None)])
def test_links_are_seen_from_where_a_page_is_shown(shown, seen):
    assert Page(url="search/rows/0.html", template="", view=None, shown_at=shown).seen_from == seen
