import pytest

from generator.reading.said import words
from generator.reading.yaml_tree import MOST_DEPTH, TooDeep, compose


def tree(text):
    return compose(text, 1)[0]


def problems(text):
    return [(each.code.name, each.span.line, each.span.column) for each in compose(text, 1)[1]]


def test_words_stay_words():
    text = "country: NO\nyes: 0714\nday: 2027-02-28\nlist: [1.0, true]\n"
    assert words(tree(text)) == {"country": "NO", "yes": "0714", "day": "2027-02-28", "list": ["1.0", "true"]}


@pytest.mark.parametrize("nothing", ["", "~", "null", "NULL", "not stated", "Not-Stated"])
def test_a_key_that_says_nothing_is_left_out(nothing):
    assert words(tree(f"city: {nothing}\nmode: remote")) == {"mode": "remote"}


def test_nothing_in_quotes_is_something():
    assert words(tree("city: '~'\nmode: 'not stated'")) == {"city": "~", "mode": "not stated"}


def test_of_a_key_that_stands_twice_the_first_counts_and_the_second_is_told():
    assert words(tree("city: Aveiro\ncity: Porto")) == {"city": "Aveiro"}
    assert problems("city: Aveiro\ncity: Porto") == [("repeated-key", 2, 1)]


def test_every_word_knows_its_line_and_column_however_deep():
    _, group = tree("\npay:\n  amounts: [1, 850]\n").get("pay")
    _, amounts = group.get("amounts")
    assert (amounts.items[1].span.line, amounts.items[1].span.column) == (3, 16)


def test_a_tree_that_begins_further_down_has_its_lines_there():
    assert compose("city: Aveiro", 7)[0].get("city")[1].span.line == 7


@pytest.mark.parametrize(
    ("text", "name", "column"),
    [
        ("city: &a Aveiro", "anchor", 7),
        ("city: *a", "anchor", 7),
        ("city: !!str Aveiro", "tag", 7),
        ("city: [!x a]", "tag", 8),
        ("? [a, b]\n: c", "odd-key", 3),
        ("<<: {a: b}", "merge-key", 1),
    ],
)
def test_what_yaml_allows_and_we_do_not_is_told_where_it_stands(text, name, column):
    assert (name, 1, column) in problems(text)


@pytest.mark.parametrize("deep", ["[" * 5000 + "]" * 5000, "- " * 5000 + "a"])
def test_more_depth_than_any_record_has_is_refused_at_its_place(deep):
    with pytest.raises(TooDeep) as refused:
        tree(deep)
    assert refused.value.problem_mark.column <= 2 * MOST_DEPTH
