from generator.facts.columns import columns
from generator.pages.kinds import planning_of
from generator.pages.placing import placing
from generator.wording.wording import Wording
from tests.unit.catalogue.listings import catalogue, listing, organisation
from tests.unit.catalogue.stated import WORDS

NORDLYS, FISHER = "'Nordlys Robotics, Norway'", "'Fisher Brothers, Portugal'"


def found(*listings):
    made = catalogue(*listings, organisations=(organisation("broker"), organisation("harbour")))
    planning = planning_of(made, columns(made), Wording.of("en", (), WORDS))
    return placing(planning, "broker", made.by_organisation["broker"])


def of(slug, **lines):
    return listing(slug, organisation="broker", **lines)


def test_hosts_stand_by_their_number_and_then_by_their_name():
    told = found(of("a", host=NORDLYS), of("b", host="harbour"), of("c", host=FISHER), of("d", host=NORDLYS))
    assert [(one.host.name, one.count) for one in told.hosts] == [
        ("Nordlys Robotics", 2),
        ("Fisher Brothers", 1),
        ("Harbour", 1),
    ]


def test_a_host_that_is_not_named_is_none_of_those_that_are_listed():
    assert found(of("a", host="not named")).hosts == ()


def test_a_fee_that_is_stated_is_one_whatever_the_channel_says():
    fee = "{amount: 40, currency: EUR, purpose: Permit}"
    told = found(
        of("a", host=NORDLYS, channel="{through: agency, charges: no}"),
        of("b", host=NORDLYS, channel="{through: agency, charges: no}", fees=fee),
        of("c", host=NORDLYS, channel="{through: agency, charges: yes}"),
        of("d", host=NORDLYS),
    )
    assert (told.free, told.charged, told.unsaid) == (1, 2, 1)


def test_who_hosts_all_of_its_placements_is_no_intermediary():
    assert found(of("a"), of("b", host="broker")) is None
