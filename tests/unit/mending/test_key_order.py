"""Keys stand in order, each with its value and the comment right above it."""

from generator.mending.key_order import in_order
from generator.reading.yaml_tree import compose


def ordered(front, names=("a", "b", "c")):
    tree, _ = compose(front, 1)
    return "".join(in_order(front.splitlines(keepends=True), tree, 0, names))


def test_keys_are_put_in_order_and_others_behind():
    assert ordered("c: 1\nz: 2\na: 3\n") == "a: 3\nc: 1\nz: 2\n"


def test_a_value_of_many_lines_goes_with_its_key():
    assert ordered("b:\n- 1\n- 2\na: |\n  x\n\n  y\n") == "a: |\n  x\n\n  y\nb:\n- 1\n- 2\n"


def test_a_comment_goes_with_the_key_below_it():
    assert ordered("b: 1\n# on a\na: 2\n") == "# on a\na: 2\nb: 1\n"


def test_a_comment_on_the_whole_stays_on_top_and_one_at_the_end_stays_there():
    assert ordered("# all\n\nb: 1\na: 2\n\n# end\n") == "# all\n\na: 2\nb: 1\n\n# end\n"


def test_keys_in_brackets_or_there_twice_stay_as_they_are():
    for front in ("{b: 1, a: 2}\n", "b: 1\na: 2\nb: 3\n"):
        assert ordered(front) == front


def test_a_comment_within_a_value_stays_there():
    assert ordered("b:\n  - 1\n  # more\na: 2\n") == "a: 2\nb:\n  - 1\n  # more\n"


def test_keys_that_are_all_indented_are_put_in_order_too():
    assert ordered("  b: 1\n  # on a\n  a: 2\n") == "  # on a\n  a: 2\n  b: 1\n"
