"""The organisation of a table's offers, from what all of its rows say of it."""

from collections.abc import Mapping, Sequence

from generator.diagnostics.diagnostic import Diagnostic
from generator.importing import codes
from generator.importing.draft import Draft, Entry, drafted
from generator.importing.employer import kind_of
from generator.importing.offers.offer import Offer
from generator.schema.unknown import NOT_STATED
from generator.schema.words import Words

_NOWHERE = frozenset({"", NOT_STATED})


def organisation(offers: Sequence[Offer], known: Words) -> Draft:
    """The draft of the organisation of these offers; the first row that says a key counts."""
    said: dict[str, Entry] = {}
    for offer in offers:
        said = {**offer.organisation, **said}
    name = str(said["name"].value)
    said.setdefault("kind", Entry(key="kind", value=kind_of(name, _words(said, "sector"))))
    country = next((where for offer in offers if (where := _country(offer)) not in _NOWHERE), "")
    if country:
        said.setdefault("country", Entry(key="country", value=country))
    website = said.get("website")
    if website and not str(website.value).startswith("https:"):
        del said["website"]  # whether https works there is not guessed
    return drafted("organisation", said.values(), offers[0].row, known, f"organisation `{name[:40]}`")


def _country(offer: Offer) -> str:
    """The country that an offer's work is in; nothing where it is in several, or not stated."""
    several = offer.placement.get("locations")
    places = several.value if several and not isinstance(several.value, str | Mapping) else ()
    countries = {place.rpartition(", ")[2] for place in places if isinstance(place, str)}
    return countries.pop() if len(countries) == 1 else offer.says("country")


def _words(said: dict[str, Entry], key: str) -> str:
    return str(said[key].value) if key in said else ""


def assumed(offers: Sequence[Offer], draft: Draft) -> list[Diagnostic]:
    """What nobody stated of an organisation: its kind, its country."""
    stated = {key for offer in offers for key in offer.organisation}
    front = draft.front()
    parts = [
        *([] if "kind" in stated else [f"a {front.get('kind')}"]),
        *([] if "country" in stated else [f"a body with its seat in {front.get('country')}"]),
    ]
    if not parts:
        return []
    message = f"{str(front.get('name'))[:80]} is taken for {' and for '.join(parts)}"
    cure = "correct its file in content/organisations/ where that is wrong"
    return [codes.ASSUMED_ORGANISATION.at(offers[0].row.place, message, cure=cure)]
