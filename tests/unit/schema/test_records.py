from generator.schema.record_kinds import RECORD_KINDS
from generator.schema.records import RECORDS


def test_each_kind_has_a_type_of_its_name():
    assert {name: record.__name__.lower() for name, record in RECORDS.items()} == {
        kind.name: kind.name for kind in RECORD_KINDS
    }
