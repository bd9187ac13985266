from io import BytesIO

from generator.wording.groups_of_countries import messages


def test_the_name_of_each_group_is_a_message():
    table = b"# a, remark\nEU | European Union | 2020-02-01 | https://eu.example/\n    PT ES\n"
    assert list(messages(BytesIO(table), options={})) == [(2, "gettext", "European Union", [])]
