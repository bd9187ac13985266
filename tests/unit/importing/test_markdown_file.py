from generator.importing.markdown_file import edited, stamp_of, stamped, unstamped

FRONT = {"title": "Robotics: an intern", "fields": ["physics", "biology"], "channel": {"through": "non-profit"}}


def markdown(origin, front, body):
    return stamped(origin, unstamped(front, body))


TEXT = markdown("IAESTE offer NO-1", FRONT, "\nBuild a robot.\n\n")


def test_it_is_front_matter_under_a_note_of_where_it_comes_from_and_a_body():
    lines = TEXT.splitlines()
    assert lines[1].startswith("# Imported from IAESTE offer NO-1 (checksum ")
    assert [lines[0], *lines[2:]] == [
        "---",
        'title: "Robotics: an intern"',
        "fields: [physics, biology]",
        "channel: {through: non-profit}",
        "---",
        "",
        "Build a robot.",
    ]


def test_a_list_or_a_group_that_is_too_long_for_a_line_has_a_line_an_item():
    long = markdown("x", {"tags": ["a" * 40, "b" * 40], "visa": {"support": "c" * 40, "paid_by": "d" * 40}}, "")
    assert f"tags:\n  - {'a' * 40}\n  - {'b' * 40}\nvisa:\n  support: {'c' * 40}\n  paid_by: {'d' * 40}\n" in long


def test_what_was_written_is_not_edited_even_where_git_turned_its_line_ends():
    assert not edited(TEXT)
    assert not edited(TEXT.replace("\n", "\r\n"))


def test_any_other_change_is_an_edit():
    assert edited(TEXT.replace("robot", "boat"))
    assert edited(TEXT.replace("physics", "chemistry"))


def test_a_file_without_a_stamp_was_written_by_somebody():
    assert edited("---\ntitle: Mine\n---\n")
    assert stamp_of("---\ntitle: Mine\n---\n") == ""


def test_the_stamp_depends_on_what_is_written_and_not_on_where_it_comes_from():
    assert stamp_of(TEXT) == stamp_of(markdown("elsewhere", FRONT, "Build a robot."))
    assert stamp_of(TEXT) != stamp_of(markdown("IAESTE offer NO-1", FRONT, "Build a boat."))
