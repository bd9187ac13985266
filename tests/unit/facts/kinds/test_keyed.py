from generator.facts.kinds.arrays import Arrays
from generator.facts.kinds.choice import Choice
from generator.facts.kinds.controls import Boxes, Picker, Value
from tests.unit.facts.listings import ENGLISH, catalogue, listing

ROWS = (listing("a", country="PT"), listing("b", country="DE"), listing("c", country="AT"))
PLAIN = Choice(
    name="country",
    label="Country",
    of=lambda row: (row.placement.country,),
    named=lambda wording, key: wording.names.country(key),
)


def laid(fact, rows=ROWS):
    return fact.lay_out(catalogue(*rows), rows, Arrays())


def test_the_values_are_those_that_occur_in_the_order_of_their_keys():
    assert laid(PLAIN)["values"] == ["AT", "DE", "PT"]


def test_a_value_that_a_row_has_twice_counts_once():
    twice = Choice(name="twice", label="Twice", of=lambda _: ("a", "b", "a"))
    assert laid(twice)["length"] == 2 * len(ROWS)


def test_it_is_said_whether_some_row_states_nothing():
    some = Choice(name="some", label="Some", of=lambda row: (row.slug,) if row.slug > "a" else ())
    assert (laid(PLAIN)["unstated"], laid(some)["unstated"]) == (False, True)


def test_more_values_than_a_byte_holds_take_two():
    many = Choice(name="many", label="Many", of=lambda row: [f"{row.slug}{number}" for number in range(90)])
    few = Choice(name="few", label="Few", of=lambda row: [f"{row.slug}{number}" for number in range(84)])
    assert (laid(many)["bytes"], laid(few)["bytes"]) == (2, 1)


def test_boxes_stand_in_the_order_of_their_names_in_the_language_of_the_page():
    control = PLAIN.control(laid(PLAIN), ENGLISH)
    assert control == Boxes(
        name="country",
        label="Country",
        values=(
            Value(key="AT", name="Austria"),
            Value(key="DE", name="Germany"),
            Value(key="PT", name="Portugal"),
        ),
        unstated=False,
    )


def test_the_words_of_a_closed_list_stand_in_its_own_order_and_only_those_that_occur():
    closed = Choice(
        name="slug", label="Slug", of=lambda row: (row.slug,), words=(("c", "Third"), ("x", "None"), ("a", "First"))
    )
    assert [value.key for value in closed.values(laid(closed), ENGLISH)] == ["c", "a"]


def test_values_too_many_for_boxes_are_picked_by_the_names_of_the_page():
    picked = Choice(name="country", label="Country", of=PLAIN.of, named=PLAIN.named, ask="Type a country")
    control = picked.control(laid(picked), ENGLISH)
    assert isinstance(control, Picker)
    assert control.names == ("Austria", "Germany", "Portugal")


def test_names_alike_in_every_language_stand_in_the_columns_and_not_in_the_page():
    shared = Choice(
        name="slug", label="Slug", of=lambda row: (row.slug,), ask="Type", shared=lambda _, key: key.upper()
    )
    head = laid(shared)
    assert head["names"] == ["A", "B", "C"]
    assert shared.control(head, ENGLISH).names == ()


def test_an_address_asks_for_keys_in_their_one_order():
    assert PLAIN.query("PT", "DE") == "country=DE,PT"


def test_values_that_do_not_say_what_of_tell_the_form_so():
    said = Choice(name="some", label="Experience", of=lambda _: ("some",), words=(("some", "Some"),), titled=True)
    assert (said.control(laid(said), ENGLISH).titled, PLAIN.control(laid(PLAIN), ENGLISH).titled) == (True, False)
