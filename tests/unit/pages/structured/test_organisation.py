"""An organisation, for machines."""

import json

from generator.pages.structured.organisation import organisation_data
from generator.schema.choices import OrganisationKind
from generator.schema.organisation import Organisation


def test_an_organisation_says_nothing_that_is_not_stated():
    record = Organisation(name="Harbour", kind=OrganisationKind.COMPANY, country="PT")

    said = json.loads(organisation_data(record, "organisations/harbour/", None, "https://x.example/"))

    assert set(said) == {"@context", "@type", "@id", "name", "address"}
    assert said["address"] == {"@type": "PostalAddress", "addressCountry": "PT"}
