"""Cards in order, told apart from others by a digest: a card stands in a dozen lists and is looked through once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

import msgspec

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.pages.addresses import Addresses
from generator.pages.card import Card, card


class CardList:
    """The cards of a list; `digest` stands for all that is on them."""

    __slots__ = ("_cards", "digest")

    def __init__(self, cards: Sequence[tuple[Card, bytes]]) -> None:
        self._cards = [card for card, _ in cards]
        self.digest = b"".join([digest for _, digest in cards])

    def __iter__(self) -> Iterator[Card]:
        """Go through the cards."""
        return iter(self._cards)

    def __len__(self) -> int:
        """Count the cards."""
        return len(self._cards)


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefCard:
    """A placement's title in its language, its host, or else who publishes it, its country, and the way to it."""

    title: str
    language: str
    organisation: str
    countries: tuple[str, ...]
    url: str


class Cards:
    """The cards of a catalogue, each made once, since a listing stands in a dozen lists."""

    def __init__(self, catalogue: Catalogue, addresses: Addresses) -> None:
        self._catalogue = catalogue
        self._addresses = addresses
        self._made: dict[str, tuple[Card, bytes]] = {}

    def of(self, listings: tuple[Listing, ...]) -> CardList:
        """The cards of `listings`, in their order."""
        made = self._made
        return CardList([made.get(listing.id) or self._drawn(listing) for listing in listings])

    def brief(self, listings: tuple[Listing, ...]) -> tuple[BriefCard, ...]:
        """What of `listings` changes seldom, for a list that is to be drawn as seldom."""
        cards = (self.one(listing) for listing in listings)
        return tuple(
            BriefCard(
                title=each.title,
                language=each.language,
                organisation=each.organisation or each.through,
                countries=each.countries,
                url=each.url,
            )
            for each in cards
        )

    def one(self, listing: Listing) -> Card:
        """The card of `listing`."""
        return (self._made.get(listing.id) or self._drawn(listing))[0]

    def _drawn(self, listing: Listing) -> tuple[Card, bytes]:
        drawn = card(self._catalogue, self._addresses, listing)
        digest = blake2b(msgspec.msgpack.encode(drawn), digest_size=20).digest()
        made = self._made[listing.id] = drawn, digest
        return made
