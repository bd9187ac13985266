from generator.catalogue.hosting import Naming
from generator.pages.party import Parties, Party
from generator.pages.support import support
from generator.schema.choices import OrganisationKind
from generator.schema.frame import Giver
from generator.schema.organisation import Organisation
from generator.schema.support import Support
from tests.unit.catalogue.stated import placement

OWN = Support(arrival=(Giver.HOST,))
BROKER = Organisation(name="Broker", kind=OrganisationKind.AGENCY, country="FR", support=OWN)
THROUGH = Parties(
    host=Party(naming=Naming.NOT_NAMED),
    publisher=Party(naming=Naming.ORGANISATION, name="Broker", record=BROKER),
    intermediary=None,
)


def test_what_a_listing_states_goes_before_what_its_publisher_does():
    told = support(placement(support="{emergency: none}"), THROUGH)
    assert (told.support.emergency, told.support.arrival, told.whose) == ((Giver.NONE,), (), "")


def test_a_listing_that_states_nothing_has_the_support_of_its_publisher_and_says_whose():
    told = support(placement(), THROUGH)
    assert (told.support, told.whose) == (OWN, "Broker")


def test_where_nobody_states_any_there_is_none():
    alone = Parties(host=Party(naming=Naming.NAMED, name="Nordlys"), publisher=None, intermediary=None)
    assert support(placement(), alone) is None


def test_a_phase_at_which_nobody_helps_is_none_of_those_that_are_found():
    assert Support(arrival=(Giver.NONE,), housing=(Giver.HOST,)).phases == ("housing",)
