import pytest

from generator.catalogue.hosting import Naming, host_of
from generator.schema.choices import OrganisationKind
from generator.schema.organisation import Organisation
from tests.unit.catalogue.stated import placement


def found(kind, **lines):
    record = Organisation(name="Harbour", kind=kind, country="PT")
    return host_of(placement(**lines), "harbour", {"harbour": record})


@pytest.mark.parametrize(
    ("host", "naming", "identity"),
    [
        ("nordlys", Naming.ORGANISATION, "nordlys"),
        ("harbour", Naming.ORGANISATION, "harbour"),
        ("Nordlys Robotics, Norway", Naming.NAMED, "nordlys robotics, NO"),
        ("{name: NORDLYS robotics, country: NO}", Naming.NAMED, "nordlys robotics, NO"),
        ("not named", Naming.NOT_NAMED, ""),
    ],
)
def test_a_host_that_is_stated_is_the_host(host, naming, identity):
    told = found(OrganisationKind.AGENCY, host=host)
    assert (told.naming, told.identity) == (naming, identity)


@pytest.mark.parametrize(
    ("kind", "channel"),
    [
        (OrganisationKind.AGENCY, None),
        (OrganisationKind.AGENCY, "agency"),
        (OrganisationKind.UNIVERSITY, "educational-institution"),
        (OrganisationKind.NON_PROFIT, "non-profit"),
        (OrganisationKind.COMPANY, "{through: agency, organisation: harbour}"),
    ],
)
def test_a_body_that_places_candidates_is_not_taken_for_the_host(kind, channel):
    lines = {"channel": channel} if channel else {}
    assert found(kind, **lines).naming is Naming.NOT_STATED


@pytest.mark.parametrize(
    ("kind", "channel"),
    [
        (OrganisationKind.COMPANY, None),
        (OrganisationKind.UNIVERSITY, None),
        (OrganisationKind.AGENCY, "host"),
        (OrganisationKind.COMPANY, "non-profit"),
        (OrganisationKind.NON_PROFIT, "{through: non-profit, organisation: 'IAESTE, Luxembourg'}"),
    ],
)
def test_whoever_publishes_a_listing_is_else_its_host(kind, channel):
    lines = {"channel": channel} if channel else {}
    assert found(kind, **lines).slug == "harbour"
