"""A body that is told in no way, or in two.

It is an organisation of the catalogue, or a name with its country, or it is not named. Where the notice that you pass
on is silent on the country, say so: `{name: Nordlys Robotics, country: not stated}`.

Bad:
    host: {name: Nordlys Robotics}

Good:
    host: {name: Nordlys Robotics, country: Norway}
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.kinds.body import Body
from generator.schema.placement import Placement

CODE = Code("P375", "incomplete-body", Severity.ERROR, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    channel = placement.channel
    bodies = ((placement.host, ("host",)), (channel.organisation if channel else None, ("channel", "organisation")))
    for body, route in bodies:
        if body and (message := _fault(body, unknown=document.not_stated(*route, "country"))):
            cure = "write the name of its file, or  Nordlys Robotics, Norway,  or  not named"
            yield CODE.at(document.at(*route), message, cure=cure)


def _fault(body: Body, *, unknown: bool) -> str:
    stated = body.name is not None or body.country is not None or body.website is not None
    if body.slug is not None:
        return (
            "this names an organisation of the catalogue, and tells of a body besides"
            if stated or not body.named
            else ""
        )
    if not body.named:
        return "this is said not to be named, and something is told of it" if stated else ""
    if body.name is None:
        return "this does not say which body it is"
    return "" if unknown or body.country is not None else "this body has a name and no country"
