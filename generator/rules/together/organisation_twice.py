"""An organisation that is described in two places.

The first listing of an organisation may carry it in a block of its own; from the second on, the organisation has a
file. Of two descriptions nobody knows which one holds, so the listing that carries one of them is left out until one
is gone. `catalog tidy` moves a block into a file.

Bad:
    # in: content/placements/harbour/robotics.md
    organisation:
      name: Harbour Institute
      kind: non-profit
      country: Portugal

Good:
    # in: content/placements/quay/robotics.md
    apply: https://quay.example/apply
    organisation:
      name: Quay Robotics
      kind: company
      country: Portugal
      website: https://quay.example
      domains: [quay.example]
"""

from collections import defaultdict
from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import OrganisationEntry
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Related, Severity
from generator.rules.rule import Locate
from generator.schema.organisation import Organisation

CODE = Code("C431", "organisation-twice", Severity.ERROR, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each block beside a file, and for each that differs from the first one."""
    described: defaultdict[str, list[OrganisationEntry]] = defaultdict(list)
    for entry in catalogue.others.get(Organisation, ()):
        if not entry.language:
            described[entry.slug].append(entry)
    for slug, (first, *others) in described.items():
        yield from _twice(slug, first, others, locate)


def _twice(
    slug: str, first: OrganisationEntry, others: list[OrganisationEntry], locate: Locate
) -> Iterator[Diagnostic]:
    whole = first.path == f"content/organisations/{slug}.md"
    for entry in others:
        if whole or entry.record != first.record:
            message = f"{first.path} describes `{slug}` already" + ("" if whole else ", and says something else")
            related = (Related(place=locate(first.path), message="the other description"),)
            cure = "delete the lines of `organisation` here, and mend the other place where it is wrong"
            yield CODE.at(locate(entry.path, "organisation"), message, cure=cure, related=related)
