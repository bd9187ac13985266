"""A catalogue less the records that errors keep out of it."""

from collections.abc import Collection

from generator.catalogue.assemble import Records, assemble
from generator.catalogue.catalogue import Catalogue


def without(catalogue: Catalogue, paths: Collection[str]) -> Catalogue:
    """`catalogue` without the records at `paths`, and without the translations of a listing that is left out.

    An error in `site.yaml` is no matter of this: without it there is no catalogue.
    """
    translations = [one for group in catalogue.translations.values() for one in group]
    gone = {listing.id for listing in catalogue.listings if listing.path in paths}
    listings = (*catalogue.listings, *translations)
    kept = tuple(one for one in listings if one.id not in gone and one.path not in paths)
    entries = [one for group in catalogue.others.values() for one in group]
    others = tuple(one for one in entries if one.path not in paths)
    if len(kept) + len(others) == len(listings) + len(entries):
        return catalogue
    records = Records(listings=kept, others=others, pictures=catalogue.pictures)
    return assemble(catalogue.site, catalogue.now, catalogue.words, records, catalogue.history)
