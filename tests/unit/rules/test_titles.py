"""Two titles of one placement are the same; two of different ones are not."""

import pytest

from generator.rules.titles import alike, same, telling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Robotics intern", "Robotics Internship – Summer 2027"),
        ("Robotics intern", "Intern (Robotics)"),
        ("Software Engineering Intern", "Software engineer, internship (m/w/d)"),
        ("Machine Learning Intern", "Machine learnng intern"),
        ("Data analyst", "Data Analysts 2026/27"),
        ("Praktikum Maschinenbau", "Maschinenbau-Praktikant (m/w/d)"),
        ("Climate modelling trainee", "Climate modeling traineeship"),
        ("C++ developer", "Developer, C++"),
    ],
)
def test_titles_that_differ_in_spelling_or_form_alone_are_the_same(one, other):
    assert same(telling(one), telling(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Robotics intern", "Robotics software intern"),
        ("UX engineer", "Accountant"),
        ("C developer", "C++ developer"),
        ("Intern", "Internship 2027"),
        ("Nurse, ward 4", "Nurse, theatre"),
        ("Front-end developer", "Back-end developer"),
        ("Marine biology", "Marine geology"),
        ("Nursing, ward 4", "Nursing, ward 5"),
    ],
)
def test_titles_of_different_placements_are_not(one, other):
    assert not same(telling(one), telling(other))


def test_titles_are_alike_where_one_says_more():
    assert alike(telling("Robotics intern"), telling("Robotics and automation intern, Lisbon"))
    assert not alike(telling("Accountant"), telling("UX engineer"))
    assert alike(telling("Internship"), telling("UX engineer"))
