"""The catalogue made of what was read."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from generator.building.build_context import BuildContext
from generator.building.reading_step import Content
from generator.building.step import step
from generator.building.validating_step import Reading
from generator.catalogue.assemble import Records
from generator.catalogue.assemble import assemble as assembled
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Entry, listing
from generator.prose.prose import NOTHING
from generator.reading.layout import home_of
from generator.schema.organisation import Organisation
from generator.schema.placement import Placement
from generator.schema.site import Site


@step("assemble")
def assemble(context: BuildContext, content: Content, readings: Sequence[Reading[Any]]) -> Catalogue | None:
    """The catalogue; None where no site could be made of it."""
    filed = [(entry, reading) for reading in readings if (entry := _entry(reading))]
    site = next((entry.record for entry, _ in filed if isinstance(entry.record, Site)), None)
    if site is None or not content.readable:
        return None
    request = context.request
    filed += [(entry, reading) for reading in readings if (entry := _carried(reading))]
    bodies = {entry.slug: entry.record for entry, _ in filed if isinstance(entry.record, Organisation)}
    records = Records(
        listings=tuple(
            listing(entry, one.affordability, request.now, bodies)
            for entry, one in filed
            if isinstance(entry.record, Placement) and one.affordability
        ),
        others=tuple(entry for entry, _ in filed if not isinstance(entry.record, Placement | Site)),
        pictures=content.pictures,
    )
    addressed = replace(site, address=request.address) if request.address else site
    return assembled(addressed, request.now, content.words, records, context.history)


def _carried(reading: Reading[Any]) -> Entry[Any] | None:
    """The organisation that a placement brings along, as if its file lay beside the others."""
    home = home_of(reading.path)
    if reading.carried is None or reading.record is None or home is None:
        return None
    return Entry(slug=home.organisation, language="", path=reading.path, record=reading.carried, body="", prose=NOTHING)


def _entry(reading: Reading[Any]) -> Entry[Any] | None:
    home = home_of(reading.path)
    if reading.record is None or home is None:
        return None
    return Entry(
        slug=home.slug,
        organisation=home.organisation,
        placement=home.placement,
        language=home.language,
        path=reading.path,
        record=reading.record,
        body=reading.body,
        prose=reading.prose,
    )
