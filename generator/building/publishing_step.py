"""The new site put in the place of the old one."""

from dataclasses import replace

from generator.building.build_context import BuildContext
from generator.building.drawing_step import Drawn
from generator.building.indexing_step import Searched
from generator.building.result import Outcome, Result
from generator.building.step import step
from generator.publishing.publish import publish as exchange
from generator.publishing.release import Release


@step("publish")
def publish(context: BuildContext, drawn: Drawn, searched: Searched, result: Result) -> Result:
    """Publish what was made with what is kept, or nothing; `result` with what came of it. Raises BuildStopped."""
    release = Release(drawn=drawn.made + searched.made, kept=drawn.kept + searched.kept)
    done = exchange(release, context.request.output, context.request.state)
    return replace(
        result,
        outcome=Outcome.PUBLISHED if done.written or done.removed else Outcome.UNCHANGED,
        pages=drawn.drawn + len(drawn.kept),
        drawn=drawn.drawn,
        searchable=searched.records,
        written=len(done.written),
        kept=len(done.unchanged),
        removed=len(done.removed),
    )
