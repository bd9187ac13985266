"""What every page kind plans from, in one language of the interface."""

from dataclasses import dataclass

from generator.catalogue.catalogue import Catalogue
from generator.facts.columns import Columns
from generator.pages.addresses import Addresses
from generator.pages.card_list import Cards
from generator.pages.page import Crumb, Head
from generator.pages.structured.way import breadcrumbs
from generator.wording.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Planning:
    """The catalogue, what we say of it in the language of the interface, and what all pages have in common of it.

    `columns` are what can be asked of listings, and `cards` the rows of lists, each made once.
    """

    catalogue: Catalogue
    wording: Wording
    columns: Columns
    addresses: Addresses
    cards: Cards

    def head(
        self,
        url: str,
        title: str,
        description: str,
        *crumbs: Crumb,
        indexed: bool = True,
        language: str = "",
    ) -> Head:
        """The head of the page at `url`; `language` is that of a translation, and else people write in the site's."""
        return Head(
            url=url,
            title=title,
            description=description,
            language=self.wording.language,
            text_language=language or self.catalogue.site.language,
            indexed=indexed,
            crumbs=crumbs,
            way=breadcrumbs(crumbs, Crumb(name=title, url=url), self.catalogue.site.base) if crumbs else "",
        )
