"""The placements of a list: schema.org's ItemList."""

from collections.abc import Iterable

from generator.pages.card import Card
from generator.pages.structured.writing import CONTEXT, quoted


def item_list(cards: Iterable[Card], address: str) -> str:
    """Each placement by its address alone, since its own page says the rest.

    Put together as text, since a listing stands in a dozen lists and each is planned at every build.
    """
    items = [
        f'{{"@type":"ListItem","position":{number},"url":{quoted(address + card.url)}}}'
        for number, card in enumerate(cards, start=1)
    ]
    return f'{{"@context":"{CONTEXT}","@type":"ItemList","itemListElement":[{",".join(items)}]}}'
