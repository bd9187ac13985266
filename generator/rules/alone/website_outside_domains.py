"""A website, or an address for corrections, outside the organisation's own domains.

One of the two is mistyped, or a domain is missing.

Bad:
    # in: content/organisations/harbour.md
    website: https://harbor.example
    domains: [harbour.example]

Good:
    # in: content/organisations/harbour.md
    website: https://harbour.example
    domains: [harbour.example]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.hosts import belongs, host_of
from generator.schema.organisation import Organisation

CODE = Code("P362", "website-outside-domains", Severity.WARNING, __doc__)


def check(organisation: Organisation, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    for key, address in (("website", organisation.website), ("corrections", organisation.corrections)):
        if address and organisation.domains and not belongs(host_of(address), organisation.domains):
            message = f"`{host_of(address)}` is none of the organisation's domains"
            yield CODE.at(document.at(key), message, cure="correct it, or add the domain to `domains`")
