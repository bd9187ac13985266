"""How to submit a placement."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.pages.address import Address
from generator.pages.page import Head, Page
from generator.pages.planning import Planning
from generator.wording.labels import N_

ADDRESS: Final = Address("submit/", foot=N_("Submit a placement"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitView:
    """Nothing but what every page has."""

    head: Head


def plan(planning: Planning) -> Iterator[Page]:
    """The one page of its kind."""
    url, say = planning.addresses.of("submit"), planning.wording.say
    description = say(
        "A listing is a short text file. Fifteen lines and a paragraph are enough, and take two minutes to write."
    )
    view = SubmitView(head=planning.head(url, say("Submit a placement"), description))
    yield Page(url=url, template="pages/submit.html", view=view)
