"""What a listing's page says of its lifecycle: nothing that changes from one day to the next by itself."""

from dataclasses import dataclass
from datetime import datetime

from generator.catalogue.lifecycle import Lifecycle, Round, State


@dataclass(frozen=True, slots=True, kw_only=True)
class LifecycleView:
    """A lifecycle without the count of days, which the reader's own clock makes; else all pages change every night."""

    state: State
    round: Round
    closes: datetime | None
    over: datetime | None
    usually_opens: int | None
    carried: bool
    unverified: bool


def lifecycle_view(lifecycle: Lifecycle) -> LifecycleView:
    """What of `lifecycle` stands on a page."""
    return LifecycleView(
        state=lifecycle.state,
        round=lifecycle.round,
        closes=lifecycle.closes,
        over=lifecycle.over,
        usually_opens=lifecycle.usually_opens,
        carried=lifecycle.carried,
        unverified=lifecycle.unverified,
    )
