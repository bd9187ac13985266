"""How to submit a placement."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import urls
from generator.pages.page import Head, Page
from generator.pages.planning import Planning


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitView:
    """Nothing but what every page has."""

    head: Head


def plan(planning: Planning) -> Iterator[Page]:
    """The one page of its kind."""
    view = SubmitView(head=planning.head(urls.SUBMIT, indexed=True))
    yield Page(url=urls.SUBMIT, template="pages/submit.html", view=view, indexed=True)
