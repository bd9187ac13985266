"""The placements of a list, for machines."""

import json
from types import SimpleNamespace

from generator.pages.structured.item_list import item_list


def test_each_placement_goes_by_its_address_in_the_order_of_the_list():
    cards = [SimpleNamespace(url='placements/a"b/'), SimpleNamespace(url="placements/ü/")]

    said = json.loads(item_list(cards, "https://x.example/"))

    assert [(each["position"], each["url"]) for each in said["itemListElement"]] == [
        (1, 'https://x.example/placements/a"b/'),
        (2, "https://x.example/placements/ü/"),
    ]


def test_an_empty_list_is_one_still():
    assert json.loads(item_list([], "https://x.example/"))["itemListElement"] == []
