"""Steps of the way from home to a page."""

from generator.pages.list_links import Link
from generator.pages.page import Crumb
from generator.pages.planning import Planning


def countries(planning: Planning) -> Crumb:
    """The step to the list of countries."""
    return Crumb(name=planning.wording.say("Countries"), url=planning.addresses.of("countries"))


def fields(planning: Planning) -> Crumb:
    """The step to the tree of fields."""
    return Crumb(name=planning.wording.say("Fields"), url=planning.addresses.of("fields"))


def organisations(planning: Planning) -> Crumb:
    """The step to the register of organisations."""
    return Crumb(name=planning.wording.say("Organisations"), url=planning.addresses.of("organisations"))


def guides(planning: Planning) -> Crumb:
    """The step to the guides."""
    return Crumb(name=planning.wording.say("Guides"), url=planning.addresses.of("guides"))


def over(link: Link) -> Crumb:
    """The step to a country's or a field's list."""
    return Crumb(name=link.name, url=link.url)
