import pytest

from generator.reading.file_names import name_diagnostics, suggested


def told(*paths):
    return [(fault.name, fault.place.path, fault.cure) for fault in name_diagnostics(paths)]


def test_plain_names_are_well():
    assert told("content/placements/harbour/tide-models.de.md", "content/site.yaml") == []


def test_a_name_that_is_no_address_is_given_one_like_it():
    path = "content/placements/harbour/Tide Modèles.md"
    assert told(path) == [("bad-name", path, "rename it, for example to tide-modeles.md")]


def test_the_folder_s_name_is_looked_at_too_and_the_language():
    assert len(told("content/placements/Harbour/tide.draft.md")) == 2


def test_a_name_of_which_nothing_is_left_is_given_any():
    assert told("content/guides/東京.md")[0][2] == "rename it, for example to robotics-intern.md"


@pytest.mark.parametrize(
    ("one", "other"),
    [("a-b", "a_b"), ("été", "ete"), ("a", "A")],
)
def test_names_that_are_one_on_many_computers_collide_and_each_is_told_of_the_other(one, other):
    paths = [f"content/guides/{name}.md" for name in (one, other)]
    collisions = [fault for fault in name_diagnostics(paths) if fault.name == "colliding-names"]
    assert [fault.place.path for fault in collisions] == paths
    assert [fault.related[0].place.path for fault in collisions] == paths[::-1]


@pytest.mark.parametrize(
    ("name", "better"),
    [("Tide Models", "tide-models"), ("Übung & Praxis!", "ubung-praxis"), ("a" * 70, "a" * 64), ("東京", "")],
)
def test_a_suggested_name_fits_an_address(name, better):
    assert suggested(name) == better
