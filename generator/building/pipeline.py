"""The whole way, from what people wrote to a published site, to be read aloud."""

from generator.building.build_context import BuildContext
from generator.building.build_request import BuildRequest
from generator.building.drawing_step import draw
from generator.building.judging_step import judge
from generator.building.keys import generator_digest, joined
from generator.building.material import gather
from generator.building.progress import Clock
from generator.building.result import Outcome, Result
from generator.building.searching_step import index
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.leaving_out import without
from generator.diagnostics.diagnostic import Diagnostic, Severity, in_order
from generator.facts.columns import columns
from generator.pages.kinds import plan
from generator.publishing.publish import publish, published
from generator.publishing.release import Release
from generator.reading.files import Found
from generator.rendering.folders import Folders
from generator.wording.wording import Wording


def run(request: BuildRequest, found: Found, clock: Clock) -> Result:
    """Read, assemble, judge, plan, draw, index and publish; to be called by the holder of the lock.

    Raises BuildStopped, the old site still standing.
    """
    with clock.step("read"):
        material = gather(request, found, generator_digest(), clock)
    if material.catalogue is None:
        return _refused(found, in_order(material.diagnostics), clock)
    with clock.step("check"):
        diagnostics = in_order(material.diagnostics + judge(material.catalogue, found.sources))
    if request.strict and any(fault.severity is not Severity.ADVICE for fault in diagnostics):
        return _refused(found, diagnostics, clock)
    present = published(request.output, request.state)
    base = joined(generator_digest(), material.words_digest)
    folders = Folders.of(request.root)
    context = BuildContext(request=request, base=base, present=present, clock=clock, folders=folders)
    faulty = {fault.place.path for fault in diagnostics if fault.severity is Severity.ERROR}
    return _made(context, without(material.catalogue, faulty), found, diagnostics)


def _refused(found: Found, diagnostics: tuple[Diagnostic, ...], clock: Clock) -> Result:
    return Result(outcome=Outcome.REFUSED, diagnostics=diagnostics, files=len(found.sources), steps=tuple(clock.steps))


def _made(context: BuildContext, catalogue: Catalogue, found: Found, diagnostics: tuple[Diagnostic, ...]) -> Result:
    with context.clock.step("plan"):
        wording = Wording.of(catalogue.site.language, context.folders.locales, catalogue.words)
        laid = columns(catalogue)
        pages = plan(catalogue, laid, wording)
    with context.clock.step("draw"):
        drawn = draw(context, catalogue, wording, pages)
    with context.clock.step("search"):
        searched = index(context, catalogue, laid.digest)
    with context.clock.step("publish"):
        release = Release(drawn=drawn.made + searched.made, kept=drawn.kept + searched.kept)
        outcome = publish(release, context.request.output, context.request.state)
    return Result(
        outcome=Outcome.PUBLISHED if outcome.written or outcome.removed else Outcome.UNCHANGED,
        diagnostics=diagnostics,
        files=len(found.sources),
        placements=len(catalogue.listings),
        pages=len(pages),
        drawn=drawn.drawn,
        searchable=searched.records,
        written=len(outcome.written),
        kept=len(outcome.unchanged),
        removed=len(outcome.removed),
        settled_until=catalogue.settled_until,
        steps=tuple(context.clock.steps),
    )
