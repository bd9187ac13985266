"""The addresses of pages; the only place that spells one. All are relative to the site's own address."""

from generator.schema.words import Words

HOME = ""
SEARCH = "search/"
ROWS = "search/rows/"
COUNTRIES = "countries/"
FIELDS = "fields/"
ORGANISATIONS = "organisations/"
CLOSING_SOON = "closing-soon/"
NEWEST = "newest/"
A_TO_Z = "a-z/"
GUIDES = "guides/"
ABOUT = "about/"
SUBMIT = "submit/"
MEDIA = "media/"
NOT_FOUND = "404.html"
FEED = "feed.xml"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"


def placement(organisation: str, slug: str, language: str = "") -> str:
    """A listing's page; a translation stands in a folder of its language below it."""
    return f"placements/{organisation}/{slug}/" + (f"{language}/" if language else "")


def organisation(slug: str) -> str:
    """An organisation's page."""
    return f"{ORGANISATIONS}{slug}/"


def country(words: Words, code: str) -> str:
    """The list of a country's placements."""
    return f"{COUNTRIES}{words.known['countries'].slug(code)}/"


def field(words: Words, code: str) -> str:
    """The list of a field's placements."""
    return f"{FIELDS}{words.known['fields'].slug(code)}/"


def country_and_field(words: Words, code: str, of: str) -> str:
    """The list of a field's placements in a country."""
    return f"{country(words, code)}{words.known['fields'].slug(of)}/"


def logo(slug: str, digest: str) -> str:
    """An organisation's logo, under a name that changes with its bytes."""
    return f"{MEDIA}{slug}.{digest}.webp"


def guide(slug: str, language: str = "") -> str:
    """A guide's page."""
    return f"{GUIDES}{slug}/" + (f"{language}/" if language else "")


def numbered(url: str, number: int) -> str:
    """Page `number` of the list at `url`."""
    return url if number == 1 else f"{url}page/{number}/"
