from dataclasses import replace

from tests.unit.catalogue.listings import SITE


def test_what_addresses_are_relative_to_ends_in_one_slash():
    bare = replace(SITE, address="https://internships.example/catalogue")
    assert bare.base == "https://internships.example/catalogue/"
    assert replace(bare, address=bare.base).base == bare.base
