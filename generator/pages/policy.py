"""What the catalogue lists, and what it does not: its policy, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.pages.address import Address
from generator.pages.page import Head, Page
from generator.pages.planning import Planning
from generator.schema.choices import Stance
from generator.schema.policy import Policy
from generator.wording.labels import N_

ADDRESS: Final = Address("what-we-list/", foot=N_("What we list"))


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyView:
    """The policy as `site.yaml` has it; `listed` is what is said of what it sets no limit to."""

    head: Head
    policy: Policy
    listed: Stance = Stance.ALLOW


def plan(planning: Planning) -> Iterator[Page]:
    """The one page of its kind."""
    url, say = planning.addresses.of("policy"), planning.wording.say
    description = say("Which placements stand in this catalogue, which are asked about first, and which are refused.")
    head = planning.head(url, say("What we list"), description)
    yield Page(url=url, template="pages/policy.html", view=PolicyView(head=head, policy=planning.catalogue.site.policy))
