"""All pages that ought to be."""

from dataclasses import dataclass

from generator.building.build_context import BuildContext
from generator.building.step import step
from generator.catalogue.catalogue import Catalogue
from generator.facts.columns import Columns, columns
from generator.pages import kinds
from generator.pages.page import Page
from generator.wording.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """All pages, and what can be asked of the listings, as the search page reads it."""

    pages: tuple[Page, ...]
    columns: Columns


@step("plan")
def plan(context: BuildContext, catalogue: Catalogue) -> Planned:
    """Every page, with all that it may show."""
    wording = Wording.of(catalogue.site.language, context.folders.locales, catalogue.words)
    laid = columns(catalogue)
    return Planned(pages=kinds.plan(catalogue, laid, wording), columns=laid)
