"""A placement that was entered twice is told, with its differences; two placements that share boilerplate are not."""

import pytest

from tests.unit.rules.examples import diagnosed


def told(tmp_path, *listings):
    """Which of several listings of one host are said to look like which, with the message."""
    text = "\n".join(
        f"# in: content/placements/harbour/{name}.md\n{keys}" for name, keys in zip("abcd", listings, strict=False)
    )
    return {
        (each.place.path.rpartition("/")[2][0], each.message.split(";")[0][-1]): each.message
        for each in diagnosed(tmp_path, text)
        if each.code == "C404"
    }


TITLE = "title: Robotics intern\nsummary: {}.\nstarts: {}\napply: https://harbour.example/{}"


def test_each_is_held_against_all_that_came_before_it(tmp_path):
    listings = [
        TITLE.format(*each) for each in (("One", "2027-04", "a"), ("Two", "2027-09", "b"), ("Three", "2027-09", "c"))
    ]
    assert set(told(tmp_path, *listings)) == {("c", "b")}


def test_one_address_of_a_notice_is_enough(tmp_path):
    one = "title: Robotics intern\napply: https://harbour.example/jobs/17"
    other = "title: Automation\ncity: Porto\napply: https://www.harbour.example/jobs/17/?utm_source=x"
    assert set(told(tmp_path, one, other)) == {("b", "a")}


@pytest.mark.parametrize(
    "address", ["https://harbour.example/apply", "interns@harbour.example", "https://harbour.example"]
)
def test_an_address_that_many_share_counts_where_the_titles_are_alike(tmp_path, address):
    listings = [
        f"title: {title}\nsummary: {title}.\napply: {address}"
        for title in ("UX engineer", "Accountant", "UX engineering")
    ]
    assert set(told(tmp_path, *listings)) == {("c", "a")}


def test_the_same_summary_counts_only_with_likeness_of_title(tmp_path):
    listings = [
        f"title: {title}\nsummary: We build a free encyclopedia.\napply: https://harbour.example/{name}"
        for title, name in (("UX engineer", "x"), ("Accountant", "y"), ("UX engineer, search", "z"))
    ]
    assert set(told(tmp_path, *listings)) == {("c", "a")}


def test_different_starts_and_references_are_different_offers(tmp_path):
    assert told(tmp_path, TITLE.format("One", "2027-04", "a"), TITLE.format("One", "2027-09", "a")) == {}
    one, other = (f"title: Robotics intern\nreference: PT-{number}" for number in (1, 2))
    assert told(tmp_path, one, other) == {}


def test_the_fields_that_differ_are_shown_as_each_has_them(tmp_path):
    one = "title: Robotics intern\nduration: 12 weeks\npay: unpaid"
    other = "title: Robotics internship\nduration: 10 weeks\npay: unpaid"
    (message,) = told(tmp_path, one, other).values()
    assert "title (Robotics intern there, Robotics internship here)" in message
    assert "duration (12 weeks there, 10 weeks here)" in message
