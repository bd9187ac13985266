"""An apply address outside the domains of the organisation and of the host.

It may be the form of a recruiting service, and then its domain belongs into the organisation's file; or it may be
somebody who collects applications in its name.

Bad:
    apply: https://harbour-jobs.example/apply

Good:
    apply: https://jobs.harbour.example/apply
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Related, Severity
from generator.rules.hosts import belongs, host_of
from generator.rules.rule import Locate

CODE = Code("C403", "foreign-apply-address", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    for listing in catalogue.listings:
        bodies = [catalogue.organisations[slug] for slug in listing.organisations if slug in catalogue.organisations]
        organisation = next((body for body in bodies if body.record.domains), None)
        if organisation is None:
            continue
        host = host_of(listing.placement.apply)
        if not any(belongs(host, body.record.domains) for body in bodies):
            message = f"`{host}` is none of the domains of {organisation.record.name}"
            cure = f"correct the address, or add the domain to `domains` in {organisation.path}"
            related = (Related(place=locate(organisation.path, "domains"), message="the domains"),)
            yield CODE.at(locate(listing.path, "apply"), message, cure=cure, related=related)
