"""One address of every kind of page that the demonstration has."""

from typing import Final

KINDS: Final = {
    "home": "",
    "search": "search/",
    "placement": "placements/apu-sumaq/community-nursing/",
    "translated placement": "placements/dar-al-hirfa/adult-literacy/ar/",
    "countries": "countries/",
    "country": "countries/germany/",
    "country and field": "countries/germany/health-and-welfare/",
    "fields": "fields/",
    "field": "fields/engineering-manufacturing-and-construction/",
    "organisations": "organisations/",
    "organisation": "organisations/apu-sumaq/",
    "closing soon": "closing-soon/",
    "newest": "newest/",
    "a to z": "a-z/",
    "guides": "guides/",
    "guide": "guides/working-in-germany/",
    "about": "about/",
    "submit": "submit/",
    "not found": "404.html",
}
