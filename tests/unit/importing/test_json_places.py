from generator.importing.json_places import Lines, deepest, values

TEXT = '[{"a": "x]", "b": [1, {"c": 2}]},\n  7]'


def stretches():
    return {found.route: TEXT[found.start : found.end] for found in values(TEXT)}


def test_every_value_two_levels_down_has_its_route_and_its_stretch():
    assert stretches() == {
        (0, '"a"'): '"x]"',
        (0, '"b"'): '[1, {"c": 2}]',
        (0,): '{"a": "x]", "b": [1, {"c": 2}]}',
        (1,): "7",
        (): TEXT,
    }


def test_brackets_in_strings_do_not_nest():
    assert deepest('["[[[", {"a": ["]"]}]') == 3
    assert deepest(r'["\"[[["]') == 1


def test_depth_is_told_of_what_is_not_json():
    assert deepest("[" * 70_000) == 70_000


def test_a_place_has_its_line_its_column_and_the_line_itself():
    place = Lines("offers.json", TEXT).place(36, 37)
    assert (place.path, place.span.line, place.span.column, place.span.end_column) == ("offers.json", 2, 3, 4)
    assert place.excerpt == "  7]"


def test_a_stretch_over_several_lines_ends_with_the_first():
    assert Lines("offers.json", TEXT).place(0, len(TEXT)).span.end_column == 34


def test_a_line_that_is_too_long_to_show_is_left_out():
    assert Lines("offers.json", f'["{"a" * 2000}"]').place(1, 5).excerpt == ""
