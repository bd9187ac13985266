"""What a new catalogue begins with: files that stand in `starter/`, and records that are made for the day."""

from datetime import date, timedelta
from importlib.resources import files
from typing import Final

from generator.schema.about import Example
from generator.schema.derived.scaffold import keys, scaffold

_COPIED: Final = {
    "README.md": "README.md",
    ".gitignore": "gitignore",
    "output/.gitignore": "output-gitignore",
    ".github/workflows/check.yml": "check.yml",
    ".github/workflows/nightly.yml": "nightly.yml",
    ".github/workflows/publish.yml": "publish.yml",
}
_SITE: Final[dict[str, Example]] = {
    "name": "Internships of the Coastal Universities",
    "tagline": "Supervised placements abroad, with everything stated.",
    "address": "https://internships.example/",
    "publisher": "Network of Coastal Universities",
    "contact": "hello@internships.example",
    "demonstration": "yes",
}
_HOST: Final[dict[str, Example]] = {
    "name": "Harbour Institute of Coastal Ecology",
    "kind": "non-profit",
    "country": "Portugal",
    "city": "Aveiro",
    "website": "https://harbour.example",
    "summary": "Studies estuaries of the Atlantic coast.",
    "size": "up-to-250",
    "corrections": "interns@harbour.example",
    "domains": ["harbour.example"],
}
_HOST_BODY: Final = """\
We have counted birds, measured salt marsh and taken water samples along the same forty kilometres of coast since 1994.
Twenty-two people work here; two or three interns join us each year."""
_LISTING: Final[dict[str, Example]] = {
    "title": "Wader survey assistant",
    "summary": "Count wading birds at low tide and map how the salt marsh moves.",
    "fields": ["natural-environments-and-wildlife"],
    "country": "Portugal",
    "city": "Aveiro",
    "mode": "on-site",
    "duration": "12-16 weeks",
    "hours_per_week": "35",
    "apply": "https://harbour.example/apply",
    "documents": ["CV", "motivation letter"],
    "audience": ["student"],
    "languages": ["English B2"],
    "pay": "850 EUR per month gross",
    "accommodation": {"offer": "provided", "by": "the host", "cost": "300 EUR per month"},
    "cost_of_living": "450 EUR per month",
    "visa": {"needed": "yes", "support": "letter", "paid_by": "intern"},
    "learning_outcomes": ["Plan a bird census and defend its method", "Map vegetation with a handheld GPS"],
    "supervisor": {"position": "Senior ecologist"},
    "written_agreement": "yes",
    "channel": {"through": "host", "charges": "no"},
}
_LISTING_BODY: Final = """\
You join the spring survey of the Ria de Aveiro. For the first two weeks you learn to tell waders apart and to count
flocks with an experienced observer. After that you plan your own weekly count, enter the data on the same day, and map
how far the salt marsh has moved since the last survey.

You share an office with three colleagues. The field station has kayaks, waders and bicycles for interns."""


def starter(today: date, locked: str, pinned: str) -> dict[str, str]:
    """The texts of a new catalogue's files by their paths.

    `locked` are the dependencies of the package that builds it, with their hashes, and `pinned` is the package itself.
    """
    copied = {path: _text(name) for path, name in _COPIED.items()}
    return {
        **copied,
        "requirements.txt": locked,
        "generator.txt": pinned,
        "content/site.yaml": keys("site", _SITE),
        "content/organisations/harbour.md": scaffold("organisation", _HOST, _HOST_BODY),
        "content/placements/harbour/wader-survey.md": scaffold("placement", _LISTING | _dates(today), _LISTING_BODY),
    }


def _text(name: str) -> str:
    return (files("generator.cli") / "starter" / name).read_text(encoding="utf-8")


def _dates(today: date) -> dict[str, Example]:
    """Dates that lie ahead of `today`: two months to apply, and the start three months after that."""
    deadline = today + timedelta(days=60)
    start = deadline + timedelta(days=90)
    confirmed = today.isoformat()
    return {
        "starts": f"{start:%Y-%m}",
        "deadline": deadline.isoformat(),
        "posted": confirmed,
        "verified": confirmed,
    }
