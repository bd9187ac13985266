"""The groups that the keys of a record stand in, for people who read or fill them in."""

from typing import Final

# Each group by the field that it begins with; it goes on until the next one.
GROUPS: Final[dict[str, dict[str, str]]] = {
    "placement": {
        "title": "What",
        "country": "Where",
        "starts": "When",
        "deadline": "Applying",
        "audience": "Who",
        "languages": "Languages and skills",
        "pay": "Money",
        "accommodation": "Living",
        "visa": "Legal",
        "tasks": "Learning",
        "supervisor": "Supervision",
        "written_agreement": "Protection",
        "curricular": "Frame",
        "support": "Support",
        "access": "Access",
        "host": "Host and channel",
    }
}
