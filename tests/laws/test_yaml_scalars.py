from hypothesis import example, given
from hypothesis import strategies as st

from generator.reading.said import stated, words
from generator.reading.yaml_tree import compose
from generator.schema.as_yaml import as_yaml

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(TEXT.filter(lambda text: text.strip()))
@example("null")
@example("not stated")
@example("T.B.A.")
@example("C# and F#, 50% #1")
@example("a\x85b\u2028c\ufeff\x07")
def test_any_text_is_read_back_as_it_was_written(text):
    tree, problems = compose(f"key: {as_yaml(text)}\n", 1)
    assert problems == []
    assert words(tree) == {"key": text}
    assert stated(tree.entries[0][1])


@example(["0:?", "a ?", "?:"], {})
@given(st.lists(TEXT, max_size=4), st.dictionaries(st.sampled_from("abc"), TEXT, max_size=3))
def test_lists_and_groups_are_read_back_too(items, group):
    tree, _ = compose(f"items: {as_yaml(items)}\ngroup: {as_yaml(group)}\n", 1)
    assert words(tree) == {"items": items, "group": group}
