"""An address that is nobody's.

Domains that end in `.example` exist for documents only; published pages would name an address that leads nowhere.

Bad:
    # in: content/site.yaml
    address: https://internships.example/
    demonstration: no

Good:
    # in: content/site.yaml
    address: https://internships.example/
    demonstration: yes
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.hosts import host_of
from generator.schema.site import Site

CODE = Code("S601", "placeholder-address", Severity.ADVICE, __doc__)


def check(site: Site, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if host_of(site.address).endswith(".example") and not site.demonstration:
        message = "an address that ends in .example leads nowhere"
        cure = "write where the catalogue will be published, or  demonstration: yes"
        yield CODE.at(document.at("address"), message, cure=cure)
