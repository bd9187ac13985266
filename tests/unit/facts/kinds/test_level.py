from generator.facts.kinds.arrays import Arrays
from generator.facts.study_level import STUDY_LEVEL
from tests.unit.facts.listings import catalogue, listing


def test_the_steps_of_the_columns_go_from_the_lowest_to_the_highest():
    rows = (listing("a", study_level="[master, bachelor]"), listing("b", study_level="[doctorate]"))
    assert STUDY_LEVEL.lay_out(catalogue(*rows), rows, Arrays())["values"] == ["bachelor", "master", "doctorate"]
