import pytest

from generator.rules.persons import person_in


@pytest.mark.parametrize(
    "words",
    [
        *("Dr Rosa Almeida", "Dr. Anna Smith", "Prof. Smith", "Professor Jan Novák", "Ms Okonkwo", "Herr Müller"),
        *("Sra. Gómez", "Frau Dr. Weiß", "Mme Dubois", "Rosa Almeida", "María José García", "Jan van der Berg"),
        *("Jean-Luc Picard", "Siobhán O'Neill", "Ludwig von Mises", "Thanh Lam Duong", "Ana M. Souza"),
        *("yes", "Y", "no", "+351 912 345 678", "0043 1 588 01", "Call (030) 1234567", "Supervisor, 020 7946 0018"),
    ],
)
def test_a_person_a_number_or_a_yes_is_asked_about(words):
    assert person_in(words) != ""


@pytest.mark.parametrize(
    "words",
    [
        *("Senior ecologist", "Head of the field station", "International Office", "Human Resources", "HR", "HR team"),
        *("Works Council", "Ombudsperson", "ombuds@fundyshelf.example", "https://merbau.example/ethics-line"),
        *("The station manager, day and night", "Associate Professor", "Doctor on duty", "Professor of biology"),
        *("Student Services", "Workshop foreman", "Stationsleitung, nachts die Schichtleitung", "Chief Executive"),
        *("Deputy Director", "Vice Dean", "Head Nurse", "Front Office Manager", "Safety officer of plant 2"),
        *("Terapeuta ocupacional", "机械工程师", "نائب المدير", "Staff Council", "Ward 12", "Prof", "Lead", "M"),
        *("Finds Curator", "Stage Manager", "Executive Chef", "Labour Union", "IT Helpdesk Team", "Night Desk"),
    ],
)
def test_a_position_is_not_taken_for_a_person(words):
    assert person_in(words) == ""
