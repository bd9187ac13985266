"""A small site of hard cases: every state, the shortest listing that is allowed, the longest words, right to left."""

from pathlib import Path
from typing import Final

# 24 November 2026 is the day that these are built on.
_STATES: Final = {
    "open": "deadline: 2027-03-01",
    "closing": "deadline: 2026-12-01",
    "upcoming": "deadline: 2027-03-01\nopens: 2027-01-10",
    "closed": "deadline: 2026-11-01",
    "archived": "deadline: 2026-06-01",
    "paused": "deadline: 2027-03-01\nstatus: paused",
    "filled": "deadline: 2027-03-01\nstatus: filled",
    "withdrawn": "deadline: 2027-03-01\nstatus: withdrawn",
    "rolling": "deadline: rolling\nposted: 2026-11-01",
    "suspended": "deadline: 2027-02-01\nstatus: suspended",
    "about": "deadline: mid February 2027",
    "yearly": "deadline: 2026-10-01\ncycle: yearly",
}
LONGEST: Final = "W" * 120
_TOO_LONG: Final = "W" * 300
ARABIC: Final = "مساعد في مسح الطيور"
MARKED: Final = f"""
Paid by the month[^1], see [Pay](#pay). Write to birds@harbour.example or see https://harbour.example/{"a" * 90}.

- one
  1. two
- [x] three

## Pay

|{"|".join(f"Month {number} of the stay" for number in range(12))}|
|{":-:|" * 12}
|{"9,000 EUR|" * 12}

```
{"counted " * 40}
```

> ~~Old terms.~~

[^1]: Before tax.
"""
"""Whatever a text can hold, some of it wider than a phone."""
_SITE: Final = """\
name: Harbour Placements
tagline: Placements by the sea.
address: https://small.example/
publisher: Harbour Publishers
contact: hello@small.example
language: {language}
"""
_HOST: Final = "---\nname: Harbour\nkind: company\ncountry: Portugal\n---\n"


def _listing(title: str, dates: str, country: str = "Portugal") -> str:
    known = f"country: {country}\nmode: on-site\nduration: 3 months\napply: https://harbour.example/apply"
    summary = f"What {title} is about."
    return f"---\ntitle: {title}\nsummary: {summary[:300]}\nfields: [fisheries]\n{known}\n{dates}\n---\n"


def write(root: Path, *, language: str = "English", empty: bool = False) -> Path:
    """Write the content of the site below `root`; an empty one has no listing and no organisation."""
    files = {"site.yaml": _SITE.format(language=language)}
    if not empty:
        listings = {state: _listing(f"Deckhand {state}", dates) for state, dates in _STATES.items()}
        listings["longest"] = _listing(LONGEST, _STATES["open"])
        listings["too-long"] = _listing(_TOO_LONG, _STATES["open"])
        listings["marked"] = _listing("Deckhand of many marks", _STATES["open"]) + MARKED
        listings["marked.ar"] = _listing(ARABIC, _STATES["open"]) + MARKED
        listings["open.ar"] = _listing(ARABIC, _STATES["open"])
        files["organisations/harbour.md"] = _HOST
        files |= {f"placements/harbour/{slug}.md": text for slug, text in listings.items()}
    for name, text in files.items():
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root
