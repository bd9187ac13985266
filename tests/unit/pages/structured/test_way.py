"""The way to a page, for machines."""

import json

from generator.pages.page import Crumb
from generator.pages.structured.way import breadcrumbs


def test_the_way_to_a_page_ends_with_the_page_itself():
    crumbs = (Crumb(name="Countries", url="countries/"),)
    here = Crumb(name="Peru", url="countries/peru/")

    items = json.loads(breadcrumbs(crumbs, here, "https://x.example/c/"))["itemListElement"]

    assert [(item["position"], item["name"], item["item"]) for item in items] == [
        (1, "Countries", "https://x.example/c/countries/"),
        (2, "Peru", "https://x.example/c/countries/peru/"),
    ]
