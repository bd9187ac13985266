"""What every template knows of the site."""

from dataclasses import dataclass

from generator.schema.site import Site

# Strict: nothing from elsewhere, nothing inline. Pagefind's search runs WebAssembly in a worker, on its own page only.
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'self'"
)
SEARCH_CSP = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteHeader:
    """The frozen `site` of every template: nothing in it changes when a listing does."""

    name: str
    tagline: str
    description: str | None
    language: str
    address: str
    publisher: str
    contact: str
    repository: str | None
    branch: str
    licence: str | None
    demonstration: bool
    csp: str = CSP
    search_csp: str = SEARCH_CSP


def header(site: Site) -> SiteHeader:
    """The header of `site`; its address ends in a slash."""
    return SiteHeader(
        name=site.name,
        tagline=site.tagline,
        description=site.description,
        language=site.language,
        address=site.base,
        publisher=site.publisher,
        contact=site.contact,
        repository=site.repository,
        branch=site.branch,
        licence=site.licence,
        demonstration=site.demonstration,
    )
