"""Until when a catalogue stays as it is."""

from datetime import UTC, datetime

import pytest

from generator.catalogue.affordability import affordability
from generator.catalogue.assemble import Records, assemble
from generator.catalogue.entries import Listing
from generator.catalogue.lifecycle import lifecycle
from generator.reading.vocabularies import standard_words
from generator.schema.site import Site
from tests.unit.catalogue.stated import placement

SITE = Site(
    name="Internships",
    tagline="Abroad.",
    address="https://internships.example/",
    publisher="Network",
    contact="mailto:hello@internships.example",
)


def settled_until(moment: str, **lines: str) -> str:
    now, stated = datetime.fromisoformat(moment).replace(tzinfo=UTC), placement(**lines)
    listing = Listing(
        id="harbour/robotics",
        organisation="harbour",
        slug="robotics",
        language="",
        path="content/placements/harbour/robotics.md",
        placement=stated,
        body="",
        lifecycle=lifecycle(stated, now),
        affordability=affordability(stated),
    )
    records = Records(listings=(listing,), organisations=(), guides=())
    return assemble(SITE, now, standard_words(), records).settled_until.strftime("%Y-%m-%dT%H:%M")


@pytest.mark.parametrize(
    ("moment", "until"),
    [
        ("2027-01-10T08:00", "2027-01-11T00:00"),  # nothing happens that day
        ("2027-03-01T08:00", "2027-03-01T12:00"),  # the deadline ends everywhere on Earth at noon
        ("2027-03-01T12:00", "2027-03-02T00:00"),  # and has ended
    ],
)
def test_it_is_settled_until_a_listing_changes_or_the_day_is_over(moment, until):
    assert settled_until(moment, deadline="2027-02-28") == until


def test_it_is_not_settled_on_the_day_on_which_a_paused_listing_leaves_the_lists():
    assert settled_until("2027-05-30T00:00", deadline="2027-02-28", status="paused") == "2027-05-30T00:00"
