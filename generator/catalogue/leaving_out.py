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
    organisations = tuple(one for one in catalogue.organisations.values() if one.path not in paths)
    guides = tuple(one for one in catalogue.guides if one.path not in paths)
    before = len(listings) + len(catalogue.organisations) + len(catalogue.guides)
    if len(kept) + len(organisations) + len(guides) == before:
        return catalogue
    records = Records(listings=kept, organisations=organisations, guides=guides, pictures=catalogue.pictures)
    return assemble(catalogue.site, catalogue.now, catalogue.words, records)
