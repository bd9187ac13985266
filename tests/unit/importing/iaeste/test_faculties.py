from generator.importing.iaeste.faculties import faculties, fields_of


def test_faculties_stand_between_commas_or_semicolons():
    assert faculties("Physics, Biology;  IT ;") == ["Physics", "Biology", "IT"]


def test_two_faculties_of_one_field_give_it_once():
    assert fields_of("Electrical Engineering, ENERGY ENGINEERING, Physics") == (
        ["electricity-and-energy", "physics"],
        [],
    )


def test_a_faculty_without_a_field_is_told_as_it_is_written():
    assert fields_of("Wizardry; Physics; Any") == (["physics"], ["Wizardry", "Any"])
