from generator.facts.facts import FACTS
from generator.facts.kinds.order import Order
from generator.facts.kinds.text import Text
from generator.schema.derived.field_description import fields_of


def test_no_two_facts_have_the_same_name():
    names = [fact.name for fact in FACTS]
    assert len(set(names)) == len(names)


def test_no_two_orders_are_asked_alike():
    keys = [fact.key for fact in FACTS if isinstance(fact, Order | Text)]
    assert len(set(keys)) == len(keys)


def test_a_fact_comes_from_fields_that_there_are():
    known = {field.name for field in fields_of("placement")}
    assert {name for fact in FACTS for name in fact.fields} - known == set()
