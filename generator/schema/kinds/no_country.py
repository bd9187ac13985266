"""What people write for a country and the list of ISO 3166-1 does not have, and what is asked about each."""

from typing import Final

# Distinguishing signs of vehicles that are one letter (UN list under the Convention on Road Traffic, 1968, Article 45).
_SIGNS: Final = {
    "A": "Austria",
    "B": "Belgium",
    "C": "Cuba",
    "D": "Germany",
    "E": "Spain",
    "F": "France",
    "G": "Gabon",
    "H": "Hungary",
    "I": "Italy",
    "J": "Japan",
    "K": "Cambodia",
    "L": "Luxembourg",
    "M": "Malta",
    "N": "Norway",
    "P": "Portugal",
    "Q": "Qatar",
    "S": "Sweden",
    "T": "Thailand",
    "Z": "Zambia",
}
# Countries that became several (ISO 3166-3).
_FORMER: Final = {
    **dict.fromkeys(("ussr", "soviet union", "su", "cccp"), "Russia, Ukraine, Kazakhstan"),
    **dict.fromkeys(("yugoslavia", "yu"), "Serbia, Croatia, Slovenia"),
    **dict.fromkeys(("czechoslovakia", "cs"), "Czechia, Slovakia"),
    **dict.fromkeys(("serbia and montenegro",), "Serbia, Montenegro"),
    **dict.fromkeys(("netherlands antilles",), "Curaçao, Sint Maarten"),
}
# Places of which the list has no entry: whose they are is not for us to say.
_PLACES: Final = frozenset(
    {
        *("tibet", "crimea", "kurdistan", "catalonia", "abkhazia", "south ossetia", "transnistria", "somaliland"),
        *("northern cyprus", "nagorno-karabakh", "chechnya", "kashmir", "basque country", "quebec", "bavaria"),
        *("hawaii", "california", "texas", "new york", "flanders", "wallonia", "tasmania", "sicily", "bali"),
    }
)


def asked(text: str) -> tuple[str, str]:
    """What is said of a word that is no country of the list, and the cure; nothing of a word that we do not know."""
    said, shown = " ".join(text.casefold().split()), f"`{text[:60]}`"
    if sign := _SIGNS.get(text.strip().upper()):
        return f"{shown} is the sign on a vehicle, and no code of ISO 3166", f"write {sign}, if that is meant"
    if names := _FORMER.get(said):
        return f"{shown} has become several countries", f"write the one of today: {names.replace(', ', ' or ')}"
    if said in _PLACES:
        cure = f"write the country that the workplace's address ends with, and the line  region: {text.strip()[:60]}"
        return f"{shown} has no entry of its own in ISO 3166", cure
    return "", ""
