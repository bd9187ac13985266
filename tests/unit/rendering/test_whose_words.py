"""What a person wrote among our words."""

from markupsafe import Markup

from generator.rendering.whose_words import marked, said_in


def test_a_text_says_its_language_only_where_the_interface_speaks_another():
    assert marked("en", "en") == ""
    assert marked("he", "en") == ' lang="he" dir="rtl"'
    assert marked("en", "ar") == ' lang="en" dir="ltr"'


def test_somebodys_words_are_set_apart_from_ours_and_stay_words():
    assert said_in("<b>Bergen", "en", "en") == "<b>Bergen"
    assert said_in("<b>Bergen", "no", "en") == Markup('<bdi lang="no" dir="ltr">&lt;b&gt;Bergen</bdi>')
