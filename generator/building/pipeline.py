"""The whole way, from what people wrote to a published site, to be read aloud."""

from collections.abc import Iterable
from dataclasses import replace

from generator.building.assembling_step import assemble
from generator.building.build_context import BuildContext
from generator.building.build_request import BuildRequest
from generator.building.drawing_step import draw
from generator.building.indexing_step import index
from generator.building.judging_step import judge, sound
from generator.building.planning_step import plan
from generator.building.publishing_step import publish
from generator.building.reading_step import read
from generator.building.result import Outcome, Result
from generator.building.validating_step import validate
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.publishing.publish import published


def run(context: BuildContext) -> Result:
    """Make the site; to be called by the holder of the lock.

    Raises BuildStopped, the old site still standing.
    """
    content = read(context)
    readings = validate(context, content)
    whole = assemble(context, content, readings)
    diagnostics = judge(context, content, readings, whole)
    result = Result(outcome=Outcome.REFUSED, diagnostics=diagnostics, files=len(context.found.sources))
    if whole is None or _forbidden(context.request, diagnostics):
        return result
    catalogue = sound(whole, diagnostics)
    result = replace(result, placements=len(catalogue.listings), settled_until=catalogue.settled_until)
    present = published(context.request.output, context.request.state)
    planned = plan(context, catalogue)
    drawn = draw(context, catalogue, planned.pages, present)
    searched = index(context, catalogue, planned.columns.digest, present)
    return publish(context, drawn, searched, result)


def _forbidden(request: BuildRequest, diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether nothing may be published for what there is to say."""
    return request.strict and any(fault.severity is not Severity.ADVICE for fault in diagnostics)
