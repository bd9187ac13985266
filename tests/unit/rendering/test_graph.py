"""Structured data of lists, ways and organisations."""

from generator.pages.page import Crumb, Head
from generator.rendering.graph import Graph
from generator.schema.choices import OrganisationKind
from generator.schema.organisation import Organisation
from generator.schema.words import Words
from generator.vocabularies.standard import countries
from generator.wording.manner import Manner
from generator.wording.names import Names
from generator.wording.phrases import Phrases


def graph() -> Graph:
    names = Names(Words(known={"countries": countries()}), "en")
    phrases = Phrases(Manner("en"), names, lambda text: text, lambda one, many, count: one if count == 1 else many)
    return Graph("https://x.example/c/", phrases)


def test_the_way_to_a_page_ends_with_the_page_itself() -> None:
    head = Head(url="countries/peru/", language="en", crumbs=(Crumb(kind="countries", subject="", url="countries/"),))
    items = graph().breadcrumbs(head, "Peru")["itemListElement"]
    assert [(item["position"], item["name"], item["item"]) for item in items] == [
        (1, "Countries", "https://x.example/c/countries/"),
        (2, "Peru", "https://x.example/c/countries/peru/"),
    ]


def test_a_country_on_the_way_goes_by_its_name() -> None:
    head = Head(url="x/", language="en", crumbs=(Crumb(kind="country", subject="PE", url="countries/peru/"),))
    assert graph().breadcrumbs(head, "X")["itemListElement"][0]["name"] == "Peru"


def test_an_organisation_says_nothing_that_is_not_stated() -> None:
    record = Organisation(name="Harbour", kind=OrganisationKind.COMPANY, country="PT")
    said = graph().organisation(record, "organisations/harbour/")
    assert set(said) == {"@context", "@type", "@id", "name", "address"}
    assert said["address"] == {"@type": "PostalAddress", "addressCountry": "PT"}
