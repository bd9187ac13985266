"""In a language that nobody speaks nothing of ours is left in English, and no page breaks."""

import re

import pytest

from generator.rendering.folders import Folders
from generator.wording.wording import Wording
from tests.sites.foreign import foreign
from tests.sites.page_parts import parts, unsafe
from tests.sites.pseudo import SITES, TAG, TODAY, copy, drawn, pseudo, translate
from tests.sites.small import catalogue_of

KIND = re.compile(r"^(placements|organisations|guides|fields|countries|search/rows|[^/]*)(/|$)")


@pytest.fixture(scope="module", params=SITES)
def pages(request, tmp_path_factory):
    """The pages of a site written in English whose interface is in the language."""
    root = copy(request.param, tmp_path_factory.mktemp("site"))
    translate(root / "templates")
    catalogue, folders = catalogue_of(root, TODAY), Folders.of(root)
    site = drawn(catalogue, Wording.of(TAG, folders.locales, catalogue.words), folders)
    return {path: content.decode() for path, content in site.items() if path.endswith(".html")}


def whole(pages):
    return {path: page for path, page in pages.items() if not path.startswith("search/rows/")}


def test_no_english_of_ours_is_left(pages):
    left = {path: found for path, page in pages.items() if (found := foreign(page, TAG))}

    assert left == {}


def test_every_page_says_that_it_is_in_the_language_and_from_right_to_left(pages):
    said = {re.search(r"<html lang=\"([^\"]*)\" dir=\"([^\"]*)\"", page).groups() for page in whole(pages).values()}

    assert said == {(TAG, "rtl")}


def test_every_page_is_whole_and_safe(pages):
    faults = {path: unsafe(made) + made.slips for path, page in pages.items() if (made := parts(page)) is not None}

    assert {path: said for path, said in faults.items() if said} == {}


def test_no_value_is_lost_and_no_percent_sign_is_left_over(pages):
    left = re.compile(r"%\(\w+\)|%%")

    assert {path: found for path, page in pages.items() if (found := left.findall(page))} == {}


def test_a_message_keeps_its_values_and_grows_by_a_third():
    said = pseudo("covers %(percent)s %% of it")

    assert said.startswith("çöṽèŕš %(percent)s %% öƒ ìţ")
    assert len(said) > len("covers %(percent)s %% of it") + 3


def test_a_word_that_was_not_translated_would_be_found():
    page = '<p lang="en">Left</p><p title="Hint">Ñö <bdi>Harbour</bdi> EUR Pay</p><p data-late data-rows="to">a.b</p>'

    assert foreign(page, TAG) == ["Hint", "Pay"]
