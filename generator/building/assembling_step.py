"""The catalogue made of what was read."""

from collections.abc import Iterable, Iterator
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
from generator.reading.layout import home_of
from generator.schema.placement import Placement
from generator.schema.site import Site


@step("assemble")
def assemble(context: BuildContext, content: Content, readings: Iterable[Reading[Any]]) -> Catalogue | None:
    """The catalogue; None where no site could be made of it."""
    entries = list(_entries(readings))
    site = next((entry.record for entry in entries if isinstance(entry.record, Site)), None)
    if site is None or not content.readable:
        return None
    request = context.request
    records = Records(
        listings=tuple(listing(entry, request.now) for entry in entries if isinstance(entry.record, Placement)),
        others=tuple(entry for entry in entries if not isinstance(entry.record, Placement | Site)),
        pictures=content.pictures,
    )
    addressed = replace(site, address=request.address) if request.address else site
    return assembled(addressed, request.now, content.words, records, context.history)


def _entries(readings: Iterable[Reading[Any]]) -> Iterator[Entry[Any]]:
    for reading in readings:
        home = home_of(reading.path)
        if reading.record is not None and home is not None:
            yield Entry(
                slug=home.slug,
                organisation=home.organisation,
                language=home.language,
                path=reading.path,
                record=reading.record,
                body=reading.body,
                prose=reading.prose,
            )
