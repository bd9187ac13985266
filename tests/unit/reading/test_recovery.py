from generator.reading.recovery import MOST, recovered
from tests.unit.reading.texts import document


def keys(front, error=None):
    made, found = recovered(document(), front, 2, error)
    read = [key.text for key, _ in made.front.entries] if made.front else []
    return read, sorted(made.broken), [(each.name, each.place.span.line) for each in found]


def test_what_can_be_read_is_read_and_what_cannot_is_named_and_told():
    front = 'city: Aveiro\ntitle: "Robotics\ncountry: PT\nmode = remote\n'
    assert keys(front) == (
        ["city", "country"],
        ["mode", "title"],
        [("unclosed-quote", 3), ("yaml-syntax", 5)],
    )


def test_lists_and_groups_belong_to_the_key_above_them():
    assert keys("tags:\n- sea\n- land\npay:\n  amount: 850\ncity:Aveiro\n")[:2] == (["tags", "pay"], ["city"])


def test_what_yaml_allows_and_we_do_not_is_told_in_every_part():
    assert keys("city: &a Aveiro\ntitle:Robotics\n")[2] == [("anchor", 2), ("missing-space", 3)]


def test_of_many_slips_the_first_are_told():
    assert len(keys("a:b\n" * (MOST + 5))[2]) == MOST


def test_nothing_that_can_be_read_is_no_front_matter():
    assert keys("city:Aveiro\n")[0] == []
