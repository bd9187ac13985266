"""What every page kind plans from."""

from dataclasses import dataclass

from generator.catalogue.catalogue import Catalogue
from generator.facts.columns import Columns
from generator.pages.card_list import Cards
from generator.pages.page import Alternate, Crumb, Head
from generator.wording.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Planning:
    """The catalogue, what we say of it in the language of the interface, what can be asked, and its rows made once."""

    catalogue: Catalogue
    wording: Wording
    columns: Columns
    cards: Cards

    def head(
        self,
        url: str,
        *crumbs: Crumb,
        indexed: bool = True,
        language: str = "",
        alternates: tuple[Alternate, ...] = (),
    ) -> Head:
        """The head of the page at `url`; its language is the site's unless said."""
        return Head(
            url=url,
            language=language or self.catalogue.site.language,
            indexed=indexed,
            crumbs=crumbs,
            alternates=alternates,
        )
